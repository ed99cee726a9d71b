using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A fact of one line.</summary>
internal sealed record PlainFact(string Name, string Value);

/// <summary>One supplier of one input; without supplier where nobody is known to send it.</summary>
internal sealed record InputFact(string? Material, string? From, double? Tonnes, string? TonnesBasis, string? Basis, IReadOnlyList<string> Sources)
{
    public Nested Fields => new(
        new("material", Material), new("from", From), new("tonnes", Tonnes), new("tonnesBasis", TonnesBasis), new("basis", Basis), new("sources", Sources));
}

/// <summary>One material made.</summary>
internal sealed record OutputFact(
    string? Material, double? Capacity, string Kind, string? Basis, bool IsProducible, IReadOnlyList<string> To, IReadOnlyList<string> Sources)
{
    public Nested Fields => new(
        new("material", Material), new("capacity", Capacity), new("kind", Kind), new("basis", Basis), new("producible", IsProducible), new("to", To), new("sources", Sources));
}

/// <summary>One material asked for.</summary>
internal sealed record DemandFact(string? Material, double? Tonnes, int? Year, string? Basis, bool IsProducible, IReadOnlyList<string> Sources)
{
    public Nested Fields => new(
        new("material", Material), new("tonnes", Tonnes), new("year", Year), new("basis", Basis), new("producible", IsProducible), new("sources", Sources));
}

/// <summary>What the data says about one site in the network's year.</summary>
internal sealed record SiteFacts(
    bool IsInForce, ImmutableArray<PlainFact> Plain, ImmutableArray<Nested> Owners, ImmutableArray<InputFact> Inputs, ImmutableArray<OutputFact> Outputs,
    ImmutableArray<DemandFact> Demand, ImmutableArray<Source> Sources)
{
    public static SiteFacts Of(SupplyNetwork network, SiteIndex site)
    {
        DataSet data = network.Data;
        ImmutableArray<bool> producible = Producible.Of(network);
        ImmutableArray<InputFact> inputs = [.. InputsOf(network, site)];
        ImmutableArray<OutputFact> outputs = [.. OutputsOf(network, site, producible)];
        ImmutableArray<DemandFact> demand = [.. DemandOf(network, site, producible)];
        var cited = data.Ids(data.Sites.SourcesOf(site))
            .Concat(inputs.SelectMany(input => input.Sources)).Concat(outputs.SelectMany(output => output.Sources)).Concat(demand.SelectMany(row => row.Sources))
            .ToHashSet(StringComparer.Ordinal);
        return new SiteFacts(
            data.Sites.IsInForce(site, network.Options.AsOf, network.Options.IncludeUnconfirmed),
            [.. PlainOf(data, site)],
            [.. OwnersOf(data, site).Select(owner => new Nested(new("operator", owner.Name), new("share", owner.Share)))],
            inputs,
            outputs,
            demand,
            [.. data.Sources.Where(source => cited.Contains(source.Id)).OrderBy(source => source.Id, StringComparer.Ordinal)]);
    }

    private static IEnumerable<PlainFact> PlainOf(DataSet data, SiteIndex site)
    {
        SiteTable sites = data.Sites;
        (double latitude, double longitude) = sites.Position(site);
        (string Name, string? Value)[] facts =
        [
            ("Stage", sites.Stage(site) is { Value: >= 0 } stage ? data.Stages[stage.Value].Name : null),
            ("Country", sites.Country(site) is { Value: >= 0 } country ? data.Shown(country) : null),
            ("Operator", data.Id(sites.Operator(site))),
            ("Owners", OwnersOf(data, site) is { Count: > 0 } owners ? string.Join(", ", owners.Select(owner => $"{owner.Name} {CellText.Shown(owner.Share, ColumnKind.Share)}")) : null),
            ("Status", DataWords.Word(sites.Status(site))),
            ("Runs", Years(sites.StartYear(site), sites.EndYear(site))),
            ("Place", double.IsNaN(latitude) ? null : string.Create(CultureInfo.InvariantCulture, $"{latitude:0.##}, {longitude:0.##}")),
            ("Time to recover", Days(sites.Recovery(site))),
            ("Ramp after a failure", Days(sites.Ramp(site))),
            ("Chance to fail a year", Chance(sites.FailurePerYear(site)) is { } chance ? $"{chance} ({DataWords.Word(sites.FailureBasis(site))})" : null),
            ("Aggregate", sites.IsAggregate(site) ? "yes: many small makers as one" : null),
            ("Basis", DataWords.Word(sites.Basis(site))),
            ("Note", sites.Note(site)),
            ("Sources", data.Ids(sites.SourcesOf(site)) is { Count: > 0 } sources ? string.Join(", ", sources) : null),
        ];
        return facts.Where(fact => fact.Value is not null).Select(fact => new PlainFact(fact.Name, fact.Value!));
    }

    private static string? Days(Figure figure) => Ranged(figure, days => string.Create(CultureInfo.InvariantCulture, $"{days:#,0.##}")) is { } days ? $"{days} days" : null;

    private static string? Chance(Figure figure) => Ranged(figure, chance => CellText.Shown(chance, ColumnKind.Share));

    // "10", "10 (5 to 20)", "5 to 20", or nothing where nothing is known; an open end is "?".
    private static string? Ranged(Figure figure, Func<double, string> text)
    {
        string End(double end) => double.IsNaN(end) ? "?" : text(end);
        string? range = double.IsNaN(figure.Low) && double.IsNaN(figure.High) ? null : $"{End(figure.Low)} to {End(figure.High)}";
        return !figure.IsKnown ? range : range is null ? text(figure.Value) : $"{text(figure.Value)} ({range})";
    }

    private static string? Years(int? start, int? end) => (start, end) switch
    {
        (null, null) => null,
        ({ } from, null) => $"from {from}",
        (null, { } to) => $"until {to}",
        ({ } from, { } to) => $"{from} to {to}",
    };

    private static List<(string Name, double Share)> OwnersOf(DataSet data, SiteIndex site)
    {
        var owners = new List<(string Name, double Share)>();
        foreach (Owner owner in data.Sites.OwnersOf(site))
        {
            owners.Add((data.Operators[owner.Operator.Value], owner.Share));
        }

        return owners;
    }

    private static IEnumerable<InputFact> InputsOf(SupplyNetwork network, SiteIndex site)
    {
        DataSet data = network.Data;
        (int firstIntake, int intakes) = network.IntakesOf(site);
        for (int intake = firstIntake; intake < firstIntake + intakes; intake++)
        {
            string? material = data.Id(network.MaterialOf(new IntakeIndex(intake)));
            (int firstLink, int links) = network.LinksOf(new IntakeIndex(intake));
            if (links == 0)
            {
                yield return new InputFact(material, null, null, null, null, []);
            }

            for (int link = firstLink; link < firstLink + links; link++)
            {
                yield return InputOf(network, new LinkIndex(link));
            }
        }
    }

    // The strongest row says how the link is known: one report is enough.
    private static InputFact InputOf(SupplyNetwork network, LinkIndex link)
    {
        DataSet data = network.Data;
        LinkTonnes tonnes = network.TonnesOf(link);
        int[] rows = network.RowsOf(link).ToArray();
        return new InputFact(
            data.Id(network.MaterialOf(link)),
            data.Sites.Id(network.SiteOf(network.SupplierOf(link))),
            tonnes.IsKnown ? tonnes.TonnesPerYear : null,
            tonnes.IsKnown ? DataWords.Word(tonnes.Basis) : null,
            DataWords.Word(rows.Min(row => data.Links.Basis(row))),
            [.. rows.SelectMany(row => data.Ids(data.Links.SourcesOf(row))).Distinct()]);
    }

    private static IEnumerable<OutputFact> OutputsOf(SupplyNetwork network, SiteIndex site, ImmutableArray<bool> producible)
    {
        DataSet data = network.Data;
        (int first, int count) = network.ActivitiesOf(site);
        for (int position = first; position < first + count; position++)
        {
            var activity = new VertexIndex(position);
            Capacity capacity = network.CapacityOf(activity);
            yield return new OutputFact(
                data.Id(network.MaterialOf(activity)),
                capacity.IsFigure ? capacity.TonnesPerYear : null,
                capacity.IsProduction ? "production" : "capacity",
                capacity.IsFigure ? DataWords.Word(capacity.Basis) : null,
                producible[position],
                [.. network.LinksFrom(activity).ToArray().Select(link => data.Sites.Id(network.SiteOf(network.IntakeOf(link))))],
                capacity.OutputRow < 0 ? [] : data.Ids(data.Outputs[capacity.OutputRow].Sources.AsSpan()));
        }

        foreach (Model.Output nothing in OutputBook.Stopped(data, network.Options).Select(stopped => data.Outputs[stopped.Row]).Where(output => output.Site == site))
        {
            yield return new OutputFact(
                data.Id(nothing.Material), nothing.TonnesPerYear.HighOrValue, nothing.Kind == OutputKind.Production ? "production" : "capacity", DataWords.Word(nothing.Basis), false, [],
                data.Ids(nothing.Sources.AsSpan()));
        }
    }

    private static IEnumerable<DemandFact> DemandOf(SupplyNetwork network, SiteIndex site, ImmutableArray<bool> producible)
    {
        DataSet data = network.Data;
        for (int position = 0; position < network.TargetCount; position++)
        {
            Target target = network.Targets[position];
            if (target.Site != site)
            {
                continue;
            }

            Demand[] rows = network.DemandOf(target).ToArray();
            yield return new DemandFact(
                data.Id(target.Material),
                double.IsNaN(target.TonnesPerYear) ? null : target.TonnesPerYear,
                rows is [var newest, ..] ? newest.Year : null,
                rows.Length > 0 && !double.IsNaN(target.TonnesPerYear) ? DataWords.Word(rows.Max(row => row.Basis)) : null,
                producible[network.TargetVertex(position).Value],
                [.. rows.SelectMany(row => data.Ids(row.Sources.AsSpan())).Distinct()]);
        }
    }
}
