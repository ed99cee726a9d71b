using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What the makers of one material at one stage make, by group; at all stages where these are the groups.</summary>
internal sealed class MakerSum(StageIndex stage, MaterialIndex material, MakerGroups groups)
{
    private readonly SortedDictionary<int, (double Tonnes, FigureYears Years)> ofGroup = [];
    private readonly List<LeftOutMaker> leftOut = [];
    private double later; // t/yr of makers of which only a later year tells

    public StageIndex Stage => stage;

    public MaterialIndex Material => material;

    public MakerGroups Groups => groups;

    public IReadOnlyDictionary<int, (double Tonnes, FigureYears Years)> OfGroup => ofGroup;

    public double Unlabelled { get; private set; }

    public bool FromCapacity { get; private set; }

    public FigureYears Years { get; private set; }

    public Basis Basis { get; private set; } = Basis.Reported;

    public ImmutableArray<LeftOutMaker> LeftOut => [.. leftOut.OrderBy(maker => maker.Site.Value)];

    public double Total => OfGroup.Values.Sum(group => group.Tonnes) + Unlabelled;

    /// <summary>False where nothing is made, and nobody is left out either.</summary>
    public bool HasAnything => Total > 0 || leftOut.Count > 0;

    public bool IsCovered => Total > 0 && Total >= later;

    /// <summary>Takes a maker in force.</summary>
    /// <param name="network">The network.</param>
    /// <param name="site">The maker.</param>
    /// <param name="made">What it makes; unknown where the only figures are too old.</param>
    /// <param name="newest">The same, however old.</param>
    public void Add(SupplyNetwork network, SiteIndex site, Capacity made, Capacity newest)
    {
        if (newest.IsProduction && newest.OutputRow != made.OutputRow)
        {
            leftOut.Add(new LeftOutMaker(site, LeftOutReason.TooOld, network.Data.Outputs[newest.OutputRow].Year));
        }

        if (!made.IsFigure)
        {
            if (!newest.IsFigure)
            {
                leftOut.Add(new LeftOutMaker(site, LeftOutReason.NoFigure, null));
            }

            return;
        }

        int? year = made.IsFromLinks ? null : network.Data.Outputs[made.OutputRow].Year;
        if (network.Data.Sites.Status(site) == SiteStatus.Unknown && made.Basis == Basis.Assumed)
        {
            leftOut.Add(new LeftOutMaker(site, LeftOutReason.UnknownTier, year));
            return;
        }

        FromCapacity |= !made.IsProduction;
        Years = Years.With(year);
        Basis = WeakestBasis.Of(Basis, made.Basis);
        if (groups.OfSite(site) is var group and >= 0)
        {
            (double tonnes, FigureYears years) = ofGroup.GetValueOrDefault(group);
            ofGroup[group] = (tonnes + made.TonnesPerYear, years.With(year));
        }
        else
        {
            Unlabelled += made.TonnesPerYear;
        }
    }

    /// <summary>Takes a maker in force whose first figure is of a later year.</summary>
    public void AddLater(SiteIndex site, Output output)
    {
        later += output.TonnesPerYear.Value;
        leftOut.Add(new LeftOutMaker(site, LeftOutReason.LaterYear, output.Year));
    }
}
