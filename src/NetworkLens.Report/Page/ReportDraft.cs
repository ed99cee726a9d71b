using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A page while it is written.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Html">Where it is written.</param>
internal sealed record ReportDraft(ReportQuestion Question, ReportAnswers Answers, HtmlWriter Html)
{
    /// <summary>The network asked about.</summary>
    public SupplyNetwork Network => Question.Network;

    /// <summary>Its data.</summary>
    public DataSet Data => Question.Network.Data;

    /// <summary>The sources cited.</summary>
    public Citations Citations { get; } = new(Question.Network.Data);

    /// <summary>What the charts are drawn from, by the id of their place.</summary>
    public SortedDictionary<string, object> Charts { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes the heading of a section and what it is about.</summary>
    public void Heading(string title, string meaning)
    {
        Html.Element("h2", title);
        Html.Element("p", meaning, ("class", "meaning"));
    }

    /// <summary>Writes the place of a chart.</summary>
    /// <param name="id">The name its data has.</param>
    /// <param name="label">What it shows, and where the same figures stand as text.</param>
    /// <param name="data">What it is drawn from.</param>
    /// <param name="rows">Rows of bars, which its height grows with; 0: as high as charts are.</param>
    public void Chart(string id, string label, object data, int rows = 0)
    {
        Charts.Add(id, data);
        string? height = rows == 0 ? null : FormattableString.Invariant($"height:{110 + (46 * rows)}px");
        using (Html.Open("figure", ("class", "chart")))
        using (Html.Open("div", ("id", id), ("role", "img"), ("aria-label", label), ("style", height)))
        {
        }
    }

    /// <summary>Writes a picture where it stands, as wide as it is or as the page lets it.</summary>
    /// <param name="picture">Its title and description are read to those who cannot see it.</param>
    public void Picture(Picture picture)
    {
        using var svg = new StringWriter();
        SvgPictureWriter.Write(picture, svg);
        using (Html.Open("figure", ("class", "picture"), ("tabindex", "0"), ("role", "region"), ("aria-label", picture.Title)))
        {
            Html.Raw(svg.ToString()); // escaped by its writer
        }
    }

    /// <summary>Writes notes, one sentence each.</summary>
    public void Notes(params IEnumerable<string?> notes)
    {
        ImmutableArray<string> said = [.. notes.OfType<string>()];
        if (!said.IsEmpty)
        {
            using (Html.Open("ul", ("class", "notes")))
            {
                foreach (string note in said)
                {
                    Html.Element("li", note);
                }
            }
        }
    }

    /// <summary>What those are called whose supply is asked about, with a capital.</summary>
    public string Whom => Question.To is null ? "End use" : "Target";

    /// <summary>Name of a site.</summary>
    public string Name(SiteIndex site) => Data.Sites.Name(site);

    /// <summary>Name of a material; null for any.</summary>
    public string? Name(MaterialIndex material) => material.Value < 0 ? null : Data.Materials[material.Value].Name ?? Data.Materials[material.Value].Id;

    /// <summary>Name of a country.</summary>
    public string Name(CountryIndex country) => country.Value < 0 ? "Country unknown"
        : Data.Countries[country.Value] is { Iso2: Country.UnknownCode, Name: null } ? "Country unknown" : Data.Countries[country.Value].Name ?? Data.Countries[country.Value].Iso2;

    /// <summary>Name of a stage.</summary>
    public string Name(StageIndex stage) => stage.Value < 0 ? "Stage unknown" : Data.Stages[stage.Value].Name;
}
