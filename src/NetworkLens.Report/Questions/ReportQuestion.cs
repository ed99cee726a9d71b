using System.Collections.Immutable;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What a report is asked for.</summary>
/// <param name="Network">The network of the year.</param>
/// <param name="Targets">Whose supply it is about: see QuestionTargets.</param>
/// <param name="To">The selector that chose them, as written; null where they are all the network's, and the report is about all of it.</param>
/// <param name="Blocs">To compare, in order; one alone is shown with each of its gaps.</param>
/// <param name="Scenarios">To compare, in order.</param>
/// <param name="AllMembers">Count the invited, guests and observers of a bloc too.</param>
/// <param name="Threads">Workers; 0: one a core. The page does not depend on it.</param>
public sealed record ReportQuestion(SupplyNetwork Network, ImmutableArray<VertexIndex> Targets, string? To, ImmutableArray<ReportBloc> Blocs, ImmutableArray<ReportScenario> Scenarios, bool AllMembers = false, int Threads = 0)
{
    /// <summary>What was found, in sentences, each with the section of the page that tells it in full.</summary>
    public ImmutableArray<ReportFinding> Findings { get; init; } = [];

    /// <summary>What the findings rest on, in one or more sentences; null: nothing is said.</summary>
    public string? RestsOn { get; init; }

    /// <summary>Tells what a scenario costs in a sentence; null: nothing is said.</summary>
    public Func<ScenarioAnswer, string>? TellScenario { get; init; }

    /// <summary>Tells a course in a sentence: in weeks, of the rows given; null: nothing is said.</summary>
    public Func<CourseAnswer, ImmutableArray<CourseRow>, string>? TellCourse { get; init; }

    /// <summary>A page of a few printed sheets: the findings, and the first rows of what they rest on.</summary>
    public bool IsBrief { get; init; }
}

/// <summary>A finding.</summary>
/// <param name="Section">The id of a section of the page.</param>
/// <param name="Sentence">For people.</param>
public sealed record ReportFinding(string Section, string Sentence);
