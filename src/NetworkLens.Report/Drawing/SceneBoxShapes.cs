using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>One box of a picture with what is written in it: its name, and what there is to say of it, each in two lines at most, or three where an answer says something of it.</summary>
internal sealed class SceneBoxShapes
{
    /// <summary>Of sites outside the bloc asked about.</summary>
    public const string OutsideFill = "#E4E7EB";

    private const string InsideFill = "#FFFFFF";
    private const string FocusFill = "#FFF6D5";
    private const string Dark = "#1B1F24";
    private const string Grey = "#57606A";
    private const int MostNames = 20;
    private const int MostLines = 2;
    private const double NameSize = 12.5;
    private const double NameRow = 15;
    private const double TextSize = 11;
    private const double TextRow = 14;
    private const double Edge = 15; // to the left of the text
    private const double Top = 18;  // above the first baseline
    private const double Foot = 10; // below the last one

    private readonly SupplyScene scene;
    private readonly SceneBox box;
    private readonly SupplyNetwork network;
    private readonly DataSet data;
    private readonly double width;
    private readonly SceneMark? mark;
    private readonly double least;
    private readonly bool isOutside;
    private readonly IReadOnlyList<string> name;
    private readonly IReadOnlyList<string> about;

    /// <summary>The shapes of a box.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="box">A box of it.</param>
    /// <param name="width">How wide it is to be.</param>
    /// <param name="least">How high at least, for the lines that end at it.</param>
    public SceneBoxShapes(SupplyScene scene, SceneBox box, double width, double least)
    {
        (this.scene, this.box, this.width, this.least, network, data) = (scene, box, width, least, scene.Network, scene.Network.Data);
        SiteIndex first = box.Sites[0];
        mark = scene.Marks.GetValueOrDefault(first);
        isOutside = scene.Bloc is { } bloc && !bloc.Contains(data.Sites.Country(first)) && !scene.Focus.Contains(first);
        name = TextMeasure.Lines(Name(), NameSize, true, Room, MostLines);
        string told = string.Join(" · ", ((string?[])[mark?.Words, isOutside ? "outside" : null, box.Sites.Length == 1 ? Country() : null, Below()]).OfType<string>().Where(part => part.Length > 0));
        about = TextMeasure.Lines(told, TextSize, false, Room, mark is null ? MostLines : MostLines + 1);
    }

    /// <summary>How high the box is.</summary>
    public double Height => Math.Max(least, Top + (name.Count * NameRow) + ((about.Count - 1) * TextRow) + 1 + Foot);

    private double Room => width - Edge - 7;

    /// <summary>The shapes, at a place.</summary>
    public IEnumerable<Shape> At(double x, double y)
    {
        SiteIndex first = box.Sites[0];
        bool isDashed = box.Sites.All(site => !data.Sites.IsNamedPlant(site));
        string fill = scene.Focus.Contains(first) ? FocusFill : isOutside ? OutsideFill : InsideFill;
        string colour = StagePalette.Of(box.Stage);
        yield return new Box(x, y, width, Height, 6, fill, mark is null ? colour : ScenePicture.ColourOf(mark.Tone), mark is null ? 1.2 : 2.6, isDashed, Hint());
        yield return new Box(x + 5, y + 6, 4, Height - 12, 2, colour, null, 0, false, null);
        double baseline = y + Top;
        foreach (string line in name)
        {
            yield return new TextLine(x + Edge, baseline, line, NameSize, true, Dark, Room);
            baseline += NameRow;
        }

        foreach (string line in about)
        {
            yield return new TextLine(x + Edge, baseline + 1, line, TextSize, false, mark is null ? Grey : ScenePicture.ColourOf(mark.Tone), Room);
            baseline += TextRow;
        }
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
                ? string.Create(CultureInfo.InvariantCulture, $"{data.Materials[network.MaterialOf(activity).Value].Id} {capacity.TonnesPerYear:#,0.#}\u00A0t/yr")
                : data.Materials[network.MaterialOf(activity).Value].Id);
        return string.Join(", ", outputs);
    }

    private string Hint() => box.Sites.Length == 1
        ? OneLine($"{data.Sites.Name(box.Sites[0])} ({data.Sites.Id(box.Sites[0])}), {Country() ?? "country unknown"}. {Facts(box.Sites[0])} {SceneHints.Sources(data, [.. data.Sites.SourcesOf(box.Sites[0])])}")
        : OneLine(string.Join("; ", box.Sites.Take(MostNames).Select(data.Sites.Name)) + (box.Sites.Length > MostNames ? $" and {box.Sites.Length - MostNames} more" : string.Empty));

    private string Facts(SiteIndex site) => string.Concat(new[] { mark?.Words, Makes(site) }.Where(fact => !string.IsNullOrEmpty(fact)).Select(fact => $"{fact}. ")).TrimEnd();

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
