using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Who could take the place of a supplier that fails.</summary>
internal static class SubstitutesCommand
{
    private const int MostNames = 3;

    public static Command Create(Ask ask)
    {
        Argument<string[]> selector = SelectorText.Argument("The supplier that fails: an id, part of a name, or a selector that chooses just one.");
        selector.Arity = ArgumentArity.OneOrMore;
        var material = new Option<string>("--material") { HelpName = "M", Description = "Only this of what it makes. Default: everything it makes." };
        Option<string> bloc = BlocOption.Create("Only makers of these countries.");
        var command = new Verb(
            "substitutes",
            "Find who could take the place of a supplier that fails: by spare capacity, country, distance and evidence, with what each depends on itself.",
            "networklens substitutes lynas-kuantan-refiner --material dy-oxide",
            "networklens substitutes lynas-kuantan-refiner --bloc g7",
            "networklens substitutes mp-independence-magnet --format json")
        {
            selector, material, bloc,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, SelectorText.Of(parsed.GetValue(selector))!, parsed.GetValue(material), parsed.GetValue(bloc))));
        return command;
    }

    private static Answer Of(Question question, string selector, string? materialId, string? blocText)
    {
        SupplyNetwork network = question.Network;
        SiteIndex site = question.Site(selector);
        MaterialIndex? material = question.Material(materialId);
        BlocSelection? bloc = blocText is null ? null : question.Bloc(blocText);
        int last = Timeline.LastChange(question.Data);
        SupplyNetwork? later = last > question.AsOf ? SupplyNetwork.Of(question.Data, question.Options with { AsOf = last }) : null;
        SubstituteAnswer found = SubstituteSearch.Of(network, later, site, material, bloc is null ? null : bloc.Contains, question.Settings.Threads, question.Cancellation);
        return question.Answer(
            "substitutes",
            RowsOf(network, found),
            new Field("site", question.Data.Sites.Id(site)),
            new Field("material", materialId),
            new Field("bloc", blocText)) with
        {
            Headline = SupplyHeadlines.OfSubstitutes(question.Data, found),
            Rests = question.Rests(null, WeakestBasis.Of(found.Substitutes.Where(row => row.Capacity.IsFigure).Select(row => row.Capacity.Basis)), "capacity"),
            Totals =
            [
                new Field("substitutes", found.Substitutes.Count(row => row.Stands == true)),
                new Field("fallWithIt", found.Substitutes.Count(row => row.Stands == false)),
                new Field("planned", found.Substitutes.Count(row => row.Stands is null)),
                new Field("lost", found.Lost.Select(supply => LostFields(question.Data, found, supply))),
            ],
            Notes = [.. SubstituteNotes.Of(network, found, last)],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, SubstituteAnswer found)
    {
        DataSet data = network.Data;
        return Rows.Of<Substitute>(found.Substitutes,
        [
            new("material", "Material", ColumnKind.Text, row => data.Id(row.Material)),
            new("site", "Who", ColumnKind.Text, row => data.Sites.Id(row.Site)),
            new("name", null, ColumnKind.Text, row => data.Sites.Name(row.Site)),
            new("country", "Country", ColumnKind.Text, row => data.Id(data.Sites.Country(row.Site))),
            new("startYear", "From", ColumnKind.Year, row => row.StartYear),
            new("stands", null, ColumnKind.Flag, row => row.Stands),
            new("capacityTonnesPerYear", "Makes (t/yr)", ColumnKind.Tonnes, row => row.Capacity.TonnesPerYear),
            new("capacityBasis", null, ColumnKind.Text, row => row.Capacity.IsFigure ? DataWords.Word(row.Capacity.Basis) : null),
            new("spareTonnesPerYear", null, ColumnKind.Tonnes, row => row.Spare.Value),
            new("spareTonnesPerYearLow", null, ColumnKind.Tonnes, row => row.Spare.Low),
            new("spareTonnesPerYearHigh", null, ColumnKind.Tonnes, row => row.Spare.High),
            new(null, "Spare (t/yr)", ColumnKind.Tonnes, row => SubstituteNotes.Between(row.Spare)),
            new("distanceKm", "km to nearest customer", ColumnKind.Kilometres, row => row.DistanceKm),
            new("customersSupplied", null, ColumnKind.List, row => row.Supplied.Select(data.Sites.Id)),
            new(null, "Supplies already", ColumnKind.Count, row => row.Supplied.Length),
            new("qualifiedInDays", found.Substitutes.Any(row => !double.IsNaN(row.QualifiedInDays)) ? "Qualified in (days)" : null, ColumnKind.Days, row => row.QualifiedInDays),
            new("evidence", "Evidence", ColumnKind.Text, row => row.IsDocumented ? "documented" : "inferred"),
            new("dependsOnCountries", null, ColumnKind.List, row => row.Countries.Select(label => LabelText.Bare(network, label))),
            new("dependsOnSites", null, ColumnKind.List, row => row.Sites.Select(label => LabelText.Bare(network, label))),
            new(null, "Depends on", ColumnKind.Text, row => Depends(network, found, row)),
        ]);
    }

    private static string? Depends(SupplyNetwork network, SubstituteAnswer found, Substitute row) =>
        row.Stands is null ? "does not run yet"
        : row.Stands == false && row.Sites.Any(label => label.Value == found.Site.Value) ? "falls with it"
        : row.Stands == false ? "cannot be made today"
        : row.Countries.IsEmpty && row.Sites.IsEmpty ? "no single one"
        : DataWords.Some([.. row.Countries.Concat(row.Sites).Select(label => LabelText.Bare(network, label))], MostNames);

    // What all that stand have to spare together.
    private static Nested LostFields(DataSet data, SubstituteAnswer found, LostSupply supply)
    {
        Substitute[] standing = [.. found.Substitutes.Where(row => row.Material == supply.Material && row.Stands == true)];
        return new Nested(
            new Field("material", data.Id(supply.Material)),
            new Field("lostTonnesPerYear", supply.Lost.Value),
            new Field("lostTonnesPerYearLow", supply.Lost.Low),
            new Field("customers", supply.Customers.Select(data.Sites.Id)),
            new Field("spareTonnesPerYearLow", standing.Sum(row => double.IsNaN(row.Spare.Low) ? 0 : row.Spare.Low)),
            new Field("spareTonnesPerYearHigh", standing.Any(row => double.IsNaN(row.Spare.High)) ? null : standing.Sum(row => row.Spare.High)));
    }
}
