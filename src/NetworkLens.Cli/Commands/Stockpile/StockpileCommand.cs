using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What to buy for a stockpile, so that it lasts longest.</summary>
internal static class StockpileCommand
{
    public static Command Create(Ask ask)
    {
        Option<double> budget = NumberOption.Create("--budget", "USD", "US dollars to spend.", "an amount of US dollars above 0, such as 12e9", usd => usd > 0);
        budget.Required = true;
        var without = new Option<string>("--without") { HelpName = "SEL", Description = "The failure to survive: these sites make nothing.", Required = true };
        Option<string> bloc = BlocOption.Create("Who is to survive and may use the stock. Default: everyone who has not failed.");
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The end uses whose supply is to last. Default: all end uses of those who may use the stock." };
        var command = new Verb(
            "stockpile",
            "Find the stockpile that buys the most survival time for the money.",
            "networklens stockpile --budget 12e9 --without country:CN --bloc US",
            "networklens stockpile --budget 50e6 --without country:CN --bloc US --to us-auto-parts-use",
            "networklens stockpile --budget 1e9 --without country:CN --bloc us-japan --format json")
        {
            budget, without, bloc, to,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetRequiredValue(budget), parsed.GetRequiredValue(without), parsed.GetValue(bloc), parsed.GetValue(to))));
        return command;
    }

    private static Answer Of(Question question, double budget, string without, string? bloc, string? to)
    {
        SupplyNetwork network = question.Network;
        DataSet data = question.Data;
        SiteSet failed = question.Sites(without);
        BlocSelection? countries = bloc is null ? null : question.Bloc(bloc);
        var users = SiteSet.Of(data, site => countries?.Contains(data.Sites.Country(site)) ?? !failed.Contains(site));
        ImmutableArray<VertexIndex> targets = [.. question.Targets(to).Where(target => users.Contains(network.SiteOf(target)) && !failed.Contains(network.SiteOf(target)))];
        if (to is not null && targets.IsEmpty)
        {
            throw Refusal.OfCommandLine($"--to: '{to}' chooses no end use {(bloc is null ? "that has not failed itself" : $"in {bloc} that has not failed itself")}, so that there is nobody to buy for.");
        }

        question.WarnOfFlows(Rerouting.Links);
        var stocks = HeldStocks.Of(data, question.AsOf, question.Settings.AllMembers);
        PurchaseAnswer found = BestPurchase.Of(
            new PurchaseQuestion(
                new SurvivalQuestion(network, failed)
                {
                    Stocks = stocks.Stocks,
                    Targets = [.. targets.Where(network.IsTarget).Select(target => target.Value - network.ActivityCount).Order()],
                },
                users,
                budget),
            question.Cancellation);
        return question.Answer(
            "stockpile",
            RowsOf(data, found),
            new Field("budget", budget),
            new Field("without", without),
            new Field("bloc", bloc),
            new Field("to", to)) with
        {
            Headline = FlowHeadlines.Of(found),
            Rests = question.Rests(targets, hasTonnes: true),
            Totals = [new Field("usd", found.Usd), new Field("daysBefore", Days(found.DaysBefore)), new Field("daysAfter", Days(found.DaysAfter))],
            Notes = [.. PurchaseNotes.Of(data, found, stocks), .. FlowNotes.Of(network, Rerouting.Links)],
        };
    }

    private static Rows RowsOf(DataSet data, PurchaseAnswer found) => Rows.Of(found.Purchases,
    [
        new("material", "Material", ColumnKind.Text, row => data.Id(row.Material)),
        new("tonnes", "Tonnes", ColumnKind.Tonnes, row => row.Tonnes),
        new("usd", null, ColumnKind.Dollars, row => row.Usd),
        new(null, "m USD", ColumnKind.Dollars, row => row.Usd / 1e6),
        new("usdPerKg", "USD/kg", ColumnKind.Dollars, row => row.Price.UsdPerKg.Value),
        new("priceDate", "Price of", ColumnKind.Text, row => row.Price.Date.IsKnown ? row.Price.Date.ToString() : null),
        new("market", "Market", ColumnKind.Text, row => row.Price.Market),
        new("daysBefore", null, ColumnKind.Days, _ => Days(found.DaysBefore)),
        new("daysAfter", null, ColumnKind.Days, _ => Days(found.DaysAfter)),
        new("basis", "Basis", ColumnKind.Text, row => DataWords.Word(row.Price.Basis)),
    ]);

    private static double? Days(double days) => double.IsFinite(days) ? days : null;
}
