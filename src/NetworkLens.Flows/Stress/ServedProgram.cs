using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The programme behind the most that can be served, as a file for any solver.</summary>
public static class ServedProgram
{
    private const int LongestName = 200; // that older readers take

    /// <summary>Writes it as MPS. O(columns + rows + coefficients).</summary>
    /// <param name="network">The network.</param>
    /// <param name="rerouting">What people may do.</param>
    /// <param name="failing">What fails, and with a country its own demand, as in <see cref="StressTest"/>; null: nothing.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="cancellation">Looked at between columns.</param>
    /// <returns>Columns and rows. Its optimum is minus what is served, t/yr times weight, where makers of unknown capacity make whatever is wanted.</returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows, or the label is of nothing that makes or carries anything.</exception>
    public static (int Columns, int Rows) WriteMps(SupplyNetwork network, Rerouting rerouting, Label? failing, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(output);
        var problem = FlowProblem.Of(network, rerouting);
        using var program = new FlowProgram(FlowHorizon.Of(failing is { } label ? Without(problem, label) : problem));
        program.AskForMostServed();
        LinearProgram written = program.Model.Program();
        MpsFile.Write(written, Names(written, program.Blocks[0]), Remarks(network, failing), output, cancellation);
        return (written.ColumnCount, written.RowCount);
    }

    private static FlowProblem Without(FlowProblem problem, Label label)
    {
        var sets = new FailureSets(problem, label.Kind, leavesOwnDemand: true);
        int position = Enumerable.Range(0, sets.Count).Where(at => sets.Label(at) == label).DefaultIfEmpty(-1).First();
        if (position < 0)
        {
            throw new FlowsImpossibleException($"{LabelText.Full(problem.Network, label)} makes and carries nothing in {problem.Network.Options.AsOf}, so that nothing fails with it.");
        }

        return sets.WithoutOwnDemand(sets.Failed(problem, [position]), [position]);
    }

    private static string[] Remarks(SupplyNetwork network, Label? failing) =>
    [
        $"NetworkLens: the most that can be served of {OneLine($"{network.Data.Name} {network.Data.Version}").TrimEnd()} as of {network.Options.AsOf}{(failing is { } label ? $" without {OneLine(LabelText.Full(network, label))}" : string.Empty)}.",
        "The objective is minus the tonnes a year served, times the weight of the demand. All is in tonnes a year, served in shares of a demand.",
        "make:SITE:MATERIAL is what a site makes, ship:FROM:TO:MATERIAL what a link carries, served:SITE:MATERIAL the served share; others are helpers.",
    ];

    // What a column stands for, behind its number.
    private static Func<int, string> Names(LinearProgram program, FlowBlock block)
    {
        string[] names = [.. Enumerable.Range(0, program.ColumnCount).Select(column => $"c{column}")];
        DataSet data = block.Problem.Network.Data;
        void Name(LinearColumn? column, string kind, params string[] parts)
        {
            if (column is not null)
            {
                string text = string.Concat($"{kind}:{string.Join(':', parts)}".Select(letter => char.IsAsciiLetterOrDigit(letter) || "-_.:".Contains(letter, StringComparison.Ordinal) ? letter : '_'));
                names[column.Index] = $"{(text.Length > LongestName ? text[..LongestName] : text)}:{column.Index}";
            }
        }

        for (int activity = 0; activity < block.Problem.Network.ActivityCount; activity++)
        {
            var vertex = new VertexIndex(activity);
            foreach (LinearColumn output in block.OutputOf(activity))
            {
                Name(output, "make", data.Sites.Id(block.Problem.Network.SiteOf(vertex)), IdOf(data, block.Problem.Network.MaterialOf(vertex)));
            }
        }

        for (int number = 0; number < block.Problem.Transport.Channels.Length; number++)
        {
            Channel channel = block.Problem.Transport.Channels[number];
            foreach (LinearColumn? flow in block.FlowOf(number))
            {
                Name(flow, "ship", data.Sites.Id(channel.From), data.Sites.Id(channel.To), IdOf(data, channel.Material));
            }
        }

        for (int target = 0; target < block.Shares.Length; target++)
        {
            Target wanted = block.Problem.Network.Targets[target];
            Name(block.Shares[target], "served", data.Sites.Id(wanted.Site), IdOf(data, wanted.Material));
        }

        return column => names[column];
    }

    private static string IdOf(DataSet data, MaterialIndex material) => material == MaterialIndex.Any ? "any" : data.Materials[material.Value].Id;

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
