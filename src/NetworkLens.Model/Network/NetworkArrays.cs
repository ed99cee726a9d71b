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
                basis = WeakestBasis.Of(basis, Data.Links.TonnesBasis(row));
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
            return ActivitySent?[activity.Value] is { IsKnown: true } sent ? new Capacity(sent.TonnesPerYear, -1, true, sent.Basis) : Capacity.Unknown;
        }

        return Capacity.OfRow(Data, OutputBook.Most(Data, ActivityOutputRow[activity.Value], Options.AsOf));
    }

    public Capacity MadeBy(VertexIndex activity, int maxAge)
    {
        if (ActivityOutputRow is null)
        {
            return CapacityOf(activity);
        }

        return Capacity.OfRow(Data, OutputBook.Made(Data, ActivityOutputRow[activity.Value], Options.AsOf - maxAge, Options.AsOf));
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
}
