using System.Diagnostics.CodeAnalysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>The properties of one node or relationship, named as the columns of the data format, in camel case. What is unknown is not there.</summary>
internal sealed class Properties
{
    private const int UsualCount = 11; // of a link with what is judged of it

    private readonly DataSet data;
    private readonly Dictionary<string, object?> map;

    /// <summary>No property but the row.</summary>
    /// <param name="data">What ids are of.</param>
    /// <param name="row">Place in its table.</param>
    /// <param name="room">A map to fill again, whatever it held; null: one of its own.</param>
    public Properties(DataSet data, int row, Dictionary<string, object?>? room = null)
    {
        (this.data, map) = (data, room ?? new Dictionary<string, object?>(UsualCount));
        map.Clear();
        map["row"] = (long)row;
    }

    public Dictionary<string, object?> Map => map;

    public Properties Add(string name, string? text) => AddValue(name, text is { Length: > 0 } ? text : null);

    public Properties Add(string name, bool flag) => AddValue(name, flag ? true : null);

    public Properties Add(string name, int? number) => AddValue(name, number is { } known ? (long)known : null);

    public Properties Add(string name, double number) => AddValue(name, double.IsFinite(number) ? number : null);

    /// <summary>What is judged is said either way.</summary>
    public Properties Judge(string name, bool isSo) => AddValue(name, isSo);

    /// <summary>Texts, where there are any.</summary>
    public Properties AddList(string name, IEnumerable<string> texts) => AddValue(name, texts.ToList<object?>() is { Count: > 0 } list ? list : null);

    public Properties Add(string name, Figure figure)
    {
        Add(name, figure.Value);
        return double.IsFinite(figure.Low) || double.IsFinite(figure.High) ? Add(name + "Low", figure.Low).Add(name + "High", figure.High) : this;
    }

    public Properties Add(string name, PartialDate date) => Add(name, date.IsKnown ? date.ToString() : null);

    public Properties Add<T>(string name, T word)
        where T : struct, Enum => AddValue(name, Words<T>.Of[word]);

    /// <summary>A word that an empty cell takes from another: not there where both are the same.</summary>
    public Properties Add(string name, Basis word, Basis other) => word == other ? this : Add(name, word);

    public Properties Add(string name, StageIndex stage) => Add(name, stage.Value < 0 ? null : data.Stages[stage.Value].Id);

    public Properties Add(string name, CountryIndex? country) => Add(name, country is { Value: >= 0 } known ? data.Countries[known.Value].Iso2 : null);

    public Properties Add(string name, SiteIndex? site) => Add(name, site is { } known ? data.Sites.Id(known) : null);

    /// <summary>How it is known, remarks, sources: what most rows end in.</summary>
    public Properties AddEvidence(Basis basis, string? note, ReadOnlySpan<SourceIndex> sources) => Add("basis", basis).AddNote(note, sources);

    public Properties AddNote(string? note, ReadOnlySpan<SourceIndex> sources)
    {
        Add("notes", note);
        if (!sources.IsEmpty)
        {
            var ids = new List<object?>(sources.Length);
            foreach (SourceIndex source in sources)
            {
                ids.Add(data.Sources[source.Value].Id);
            }

            map["sourceIds"] = ids;
        }

        return this;
    }

    private Properties AddValue(string name, object? value)
    {
        if (value is not null)
        {
            map[name] = value;
        }

        return this;
    }

    private static class Words<T>
        where T : struct, Enum
    {
        [SuppressMessage("Globalization", "CA1308", Justification = "The words of the data format are lower case.")]
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().Distinct().ToDictionary(word => word, word => word.ToString().ToLowerInvariant());
    }
}
