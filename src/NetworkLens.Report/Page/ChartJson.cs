using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>How what charts are drawn from is written, known when the program is compiled.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(BasisText)])]
[JsonSerializable(typeof(SortedDictionary<string, object>))]
[JsonSerializable(typeof(SankeyPicture))]
[JsonSerializable(typeof(OneBloc.YearBars), TypeInfoPropertyName = "Timeline")]
[JsonSerializable(typeof(ScenarioSection.LossBars), TypeInfoPropertyName = "Scenarios")]
internal sealed partial class ChartJson : JsonSerializerContext
{
    internal sealed class BasisText() : JsonStringEnumConverter<Basis>(JsonNamingPolicy.CamelCase);
}
