using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>One box of a picture with what is written in it.</summary>
internal sealed class SceneBoxShapes(SupplyScene scene, SceneBox box)
{
    /// <summary>Of sites outside the bloc asked about.</summary>
    public const string OutsideFill = "#E4E7EB";

    private const string InsideFill = "#FFFFFF";
    private const string FocusFill = "#FFF6D5";
    private const string Dark = "#1B1F24";
    private const string Grey = "#57606A";
    private const string Alarm = "#B3261E";
    private const int MostNames = 20;

    private readonly SupplyNetwork network = scene.Network;
    private readonly DataSet data = scene.Network.Data;

    /// <summary>The shapes, at a place.</summary>
    public IEnumerable<Shape> At(double x, double y, double width, double height)
    {
        SiteIndex first = box.Sites[0];
        bool isFatal = scene.Chokepoints.Contains(first);
        bool isDashed = box.Sites.All(site => !data.Sites.IsNamedPlant(site));
        bool isOutside = scene.Bloc is { } bloc && !bloc.Contains(data.Sites.Country(first)) && first != scene.Focus;
        string fill = first == scene.Focus ? FocusFill : isOutside ? OutsideFill : InsideFill;
        string colour = StagePalette.Of(box.Stage);
        double room = width - 22;
        yield return new Box(x, y, width, height, 6, fill, isFatal ? Alarm : colour, isFatal ? 2.6 : 1.2, isDashed, Hint());
        yield return new Box(x + 5, y + 6, 4, height - 12, 2, colour, null, 0, false, null);
        yield return new Words(x + 15, y + 18, TextMeasure.Fitted(Name(), 12.5, true, room), 12.5, true, Dark, room);
        string below = string.Join(" · ", ((string?[])[isFatal ? "cuts off alone" : null, isOutside ? "outside" : null, box.Sites.Length == 1 ? Country() : null, Below()]).OfType<string>());
        yield return new Words(x + 15, y + 34, TextMeasure.Fitted(below, 11, false, room), 11, false, isFatal ? Alarm : Grey, room);
    }

    private string Name() => box.Sites.Length == 1 ? OneLine(data.Sites.Name(box.Sites[0]))
        : box.Sites.Select(site => data.Sites.Country(site)).Distinct().Count() == 1 && Country() is { } country ? $"{country}: {box.Sites.Length} sites"
        : $"{box.Sites.Length} other sites";

    private string Below() => box.Sites.Length == 1 ? Makes(box.Sites[0]) : OneLine(string.Join(", ", box.Sites.Select(data.Sites.Name)));

    private string? Country() => data.Sites.Country(box.Sites[0]) is { Value: >= 0 } country ? data.Countries[country.Value].Name ?? data.Countries[country.Value].Iso2 : null;

    private string Makes(SiteIndex site)
    {
        (int first, int count) = network.ActivitiesOf(site);
        if (count == 0)
        {
            string[] asked = [.. network.Targets.ToArray().Where(target => target.Site == site && target.Material.Value >= 0).Select(target => data.Materials[target.Material.Value].Id)];
            return asked.Length == 0 ? string.Empty : $"asks for {string.Join(", ", asked)}";
        }

        IEnumerable<string> outputs = Enumerable.Range(first, count).Select(activity => new VertexIndex(activity))
            .OrderByDescending(activity => network.CapacityOf(activity) is { IsFigure: true } capacity ? capacity.TonnesPerYear : -1)
            .Select(activity => network.CapacityOf(activity) is { IsFigure: true } capacity
                ? string.Create(CultureInfo.InvariantCulture, $"{data.Materials[network.MaterialOf(activity).Value].Id} {capacity.TonnesPerYear:#,0.#} t/yr")
                : data.Materials[network.MaterialOf(activity).Value].Id);
        return string.Join(", ", outputs);
    }

    private string Hint() => box.Sites.Length == 1
        ? OneLine($"{data.Sites.Name(box.Sites[0])} ({data.Sites.Id(box.Sites[0])}), {Country() ?? "country unknown"}. {Makes(box.Sites[0])}")
        : OneLine(string.Join("; ", box.Sites.Take(MostNames).Select(data.Sites.Name)) + (box.Sites.Length > MostNames ? $" and {box.Sites.Length - MostNames} more" : string.Empty));

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
