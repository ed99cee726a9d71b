using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>How something in a picture is meant: its colour, never without words beside it.</summary>
public enum SceneTone
{
    /// <summary>As it is: lines in the colour of the stage they come from.</summary>
    Plain,

    /// <summary>What fails, is missing, or stops others.</summary>
    Alarm,

    /// <summary>What others depend on.</summary>
    Warning,

    /// <summary>What would help.</summary>
    Remedy,
}

/// <summary>What an answer says of a site.</summary>
/// <param name="Words">A few words, before the site's own facts.</param>
/// <param name="Tone">Of the words and of the box's border.</param>
public sealed record SceneMark(string Words, SceneTone Tone);

/// <summary>A line of a picture: a link, or what an answer says of two sites.</summary>
/// <param name="From">The supplier.</param>
/// <param name="To">The consumer.</param>
/// <param name="Hint">What a pointer over it is told, with the sources.</param>
public sealed record SceneLink(SiteIndex From, SiteIndex To, string Hint)
{
    /// <summary>Written where it arrives; null: nothing.</summary>
    public string? Words { get; init; }

    /// <summary>How it is meant.</summary>
    public SceneTone Tone { get; init; }

    /// <summary>A line that the answer singles out.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Only inferred, or only planned: a dashed line.</summary>
    public bool IsDashed { get; init; }

    /// <summary>A link of a network with its material, tonnes, basis and sources as the hint; dashed where it is only inferred.</summary>
    /// <param name="network">Whose link.</param>
    /// <param name="link">A link of it.</param>
    public static SceneLink Of(SupplyNetwork network, LinkIndex link)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new SceneLink(network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link)), SceneHints.Of(network, link)) { IsDashed = !network.IsDocumented(link) };
    }
}

/// <summary>A sample of a legend.</summary>
/// <param name="Words">What it means.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="IsLine">A line; else a box.</param>
/// <param name="IsStrong">Whether the line is a strong one.</param>
public sealed record SceneSample(string Words, SceneTone Tone, bool IsLine, bool IsStrong = false);
