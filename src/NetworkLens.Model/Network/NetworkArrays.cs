namespace NetworkLens.Model;

/// <summary>The compressed sparse rows behind a <see cref="SupplyNetwork"/>; filled once by <see cref="NetworkBuilder"/>.</summary>
internal sealed record NetworkArrays
{
    public required DataSet Data { get; init; }

    public required NetworkOptions Options { get; init; }

    public required int[] SiteActivityStart { get; init; }      // sites + 1, into activities

    public required SiteIndex[] ActivitySite { get; init; }     // activities, ordered by site, then material

    public required MaterialIndex[] ActivityMaterial { get; init; }

    public required int[]? ActivityOutputRow { get; init; }     // first outputs row of the activity; null without outputs.csv

    public required LinkTonnes[]? ActivitySent { get; init; }   // what its links carry, where there is no outputs.csv and they say

    public required bool[] ActivityIsSource { get; init; }

    public required Target[] Targets { get; init; }

    public required int[] VariantStart { get; init; }           // vertices + 1, into variants

    public required int[] InputStart { get; init; }             // variants + 1, into inputs

    public required RecipeInput[] Inputs { get; init; }

    public required int[] SiteIntakeStart { get; init; }        // sites + 1, into intakes

    public required SiteIndex[] IntakeSite { get; init; }       // intakes, ordered by site, then material

    public required MaterialIndex[] IntakeMaterial { get; init; }

    public required int[] IntakeLinkStart { get; init; }        // intakes + 1, into links

    public required VertexIndex[] LinkSupplier { get; init; }   // links, grouped by intake, ordered by supplier

    public required IntakeIndex[] LinkIntake { get; init; }

    public required int[]? LinkRowStart { get; init; }          // links + 1, into link rows; null where no link has two

    public required int[] LinkRows { get; init; }               // rows of links.csv, grouped by link

    public required int[] OutLinkStart { get; init; }           // activities + 1, into out links

    public required LinkIndex[] OutLinks { get; init; }

    public required int[] UserStart { get; init; }              // intakes + 1, into users

    public required VertexIndex[] Users { get; init; }

    public int FindActivity(SiteIndex site, MaterialIndex material)
    {
        for (int activity = SiteActivityStart[site.Value]; activity < SiteActivityStart[site.Value + 1]; activity++)
        {
            if (ActivityMaterial[activity] == material)
            {
                return activity;
            }
        }

        return -1;
    }

    public int FindIntake(SiteIndex site, MaterialIndex material)
    {
        for (int intake = SiteIntakeStart[site.Value]; intake < SiteIntakeStart[site.Value + 1]; intake++)
        {
            if (IntakeMaterial[intake] == material)
            {
                return intake;
            }
        }

        return -1;
    }

    public ReadOnlySpan<int> RowsOf(LinkIndex link) => LinkRowStart is null
        ? LinkRows.AsSpan(link.Value, 1)
        : LinkRows.AsSpan(LinkRowStart[link.Value]..LinkRowStart[link.Value + 1]);

    public LinkTonnes TonnesOf(LinkIndex link)
    {
        double known = 0;
        bool isKnown = true;
        Basis basis = Basis.Reported;
        foreach (int row in RowsOf(link))
        {
            Figure tonnes = Data.Links.TonnesPerYear(row);
            if (tonnes.IsKnown)
            {
                known += tonnes.Value;
                basis = Max(basis, Data.Links.TonnesBasis(row));
            }
            else
            {
                isKnown = false;
            }
        }

        return isKnown ? new LinkTonnes(known, known, basis) : new LinkTonnes(double.NaN, known, Basis.Assumed);
    }

    public Capacity CapacityOf(VertexIndex activity)
    {
        if (ActivityOutputRow is null)
        {
            return ActivitySent?[activity.Value] is { IsKnown: true } sent
                ? new Capacity(sent.TonnesPerYear, -1, true, sent.Basis)
                : new Capacity(double.PositiveInfinity, -1, false, Basis.Assumed);
        }

        int capacity = Newest(ActivityOutputRow[activity.Value], OutputKind.Capacity);
        int production = Newest(ActivityOutputRow[activity.Value], OutputKind.Production);
        double canMake = capacity < 0 ? double.NaN : Data.Outputs[capacity].TonnesPerYear.Value;
        double made = production < 0 ? double.NaN : Data.Outputs[production].TonnesPerYear.Value;
        if (double.IsNaN(canMake) && double.IsNaN(made))
        {
            return new Capacity(double.NaN, -1, false, Basis.Assumed);
        }

        bool isProduction = double.IsNaN(canMake) || made > canMake;
        int row = isProduction ? production : capacity;
        return new Capacity(isProduction ? made : canMake, row, isProduction, Data.Outputs[row].Basis);
    }

    public Capacity ProductionOf(VertexIndex activity)
    {
        if (ActivityOutputRow is null)
        {
            return CapacityOf(activity);
        }

        int row = Newest(ActivityOutputRow[activity.Value], OutputKind.Production);
        return row < 0 ? CapacityOf(activity) with { IsProduction = false } : new Capacity(Data.Outputs[row].TonnesPerYear.Value, row, true, Data.Outputs[row].Basis);
    }

    public int LongestIntake()
    {
        int longest = 0;
        for (int intake = 0; intake < IntakeSite.Length; intake++)
        {
            longest = Math.Max(longest, IntakeLinkStart[intake + 1] - IntakeLinkStart[intake]);
        }

        return longest;
    }

    // The newest row with a figure, of the network's year or before; a row without a year holds always and yields to one with.
    private int Newest(int first, OutputKind kind)
    {
        int found = -1;
        for (int row = first; row < Data.Outputs.Length && SameOutput(row, first); row++)
        {
            Output output = Data.Outputs[row];
            if (output.Kind == kind && output.TonnesPerYear.IsKnown && (output.Year ?? int.MinValue) <= Options.AsOf
                && (found < 0 || (output.Year ?? int.MinValue) >= (Data.Outputs[found].Year ?? int.MinValue)))
            {
                found = row;
            }
        }

        return found;
    }

    private bool SameOutput(int row, int other) =>
        Data.Outputs[row].Site == Data.Outputs[other].Site && Data.Outputs[row].Material == Data.Outputs[other].Material;

    private static Basis Max(Basis a, Basis b) => a > b ? a : b;
}
