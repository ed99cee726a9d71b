using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Survival;

public sealed class SurvivalProperties
{
    private const double Longest = 1000; // years

    private static Gen<SurvivalQuestion> Any => Gen.Select(RandomFlows.Any, Choices.Any(80)).Select((network, choose) => Question(network, choose));

    [Fact]
    public void Time_to_survive_is_what_bisection_finds() => Any.Sample(
        question =>
        {
            ImmutableArray<double> rates = TimeToSurvive.ServedRates(FlowProblem.Of(question.Network, question.Rerouting), RandomFlows.Never);
            foreach (SurvivalRow row in TimeToSurvive.Of(question, RandomFlows.Never).Rows)
            {
                double bisected = Bisected(question, rates, row.Target);
                double years = row.Days / TimeToSurvive.DaysInYear;
                if (row.IsUnlimited ? bisected < Longest : Math.Abs(Math.Min(years, Longest) - bisected) > 1e-4 * Math.Max(1, bisected))
                {
                    return false;
                }
            }

            return true;
        },
        iter: 150,
        print: Print);

    [Fact]
    public void Nobody_lasts_longer_when_all_are_held_at_once_nor_with_less_in_stock() => Any.Sample(
        question =>
        {
            SurvivalAnswer alone = TimeToSurvive.Of(question, RandomFlows.Never);
            SurvivalAnswer together = TimeToSurvive.Of(question with { IsJoint = true }, RandomFlows.Never);
            SurvivalAnswer poorer = TimeToSurvive.Of(question with { Stocks = [.. question.Stocks.Select(stock => stock with { Tonnes = stock.Tonnes / 2 })] }, RandomFlows.Never);
            return alone.Rows.All(row => Days(together, row.Target) <= row.Days + 1e-3 && Days(poorer, row.Target) <= row.Days + 1e-3)
                && together.Rows.Select(row => row.Days).Distinct().Count() <= 1;
        },
        iter: 150,
        print: Print);

    [Fact]
    public void Something_is_lost_just_where_recovery_takes_longer_and_never_more_than_was_served() => Any.Sample(
        question =>
        {
            ImmutableArray<double> rates = TimeToSurvive.ServedRates(FlowProblem.Of(question.Network, question.Rerouting), RandomFlows.Never);
            return TimeToSurvive.Of(question with { RecoveryDays = 365 }, RandomFlows.Never).Rows.All(row =>
                row.IsExposed == row.Days < 365
                && row.LostTonnes <= rates[row.Target] + 1e-6
                && (row.IsExposed == true ? row.Days > 364.9 || row.LostTonnes > 0 : row.LostTonnes == 0));
        },
        iter: 150,
        print: Print);

    private static double Days(SurvivalAnswer answer, int target) => answer.Rows.Single(row => row.Target == target).Days;

    // The longest time for which the demand of that whole time can be met, tried length by length.
    private static double Bisected(SurvivalQuestion question, ImmutableArray<double> rates, int target)
    {
        FlowProblem after = TimeToSurvive.Failed(FlowProblem.Of(question.Network, question.Rerouting), question);
        bool IsMet(double years)
        {
            using var program = new FlowProgram(new FlowHorizon([new FlowPeriod(after, years, [.. Enumerable.Range(0, question.Stocks.Length)])], question.Stocks));
            if (program.Blocks[0].Shares[target] is not { } share)
            {
                return false;
            }

            program.Model.Maximize();
            share.Cost = 1;
            program.Solve(SolverMethod.Afresh, RandomFlows.Never);
            return share.Value * after.Demand[target] >= rates[target] * (1 - 1e-7);
        }

        if (IsMet(Longest))
        {
            return Longest;
        }

        (double low, double high) = (0, Longest);
        while (high - low > 1e-6 * Math.Max(1, low))
        {
            double middle = (low + high) / 2;
            (low, high) = IsMet(middle) ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static SurvivalQuestion Question(SupplyNetwork network, Choices choose)
    {
        int failed = choose.Below(network.Data.Sites.Count);
        return new SurvivalQuestion(network, SiteSet.Of(network.Data, site => site.Value == failed || choose.OneIn(6)))
        {
            Stocks = [.. Enumerable.Range(0, choose.Below(4)).Select(_ => Stock(network.Data, choose))],
        };
    }

    private static FlowStock Stock(DataSet data, Choices choose)
    {
        int place = choose.Below(data.Sites.Count);
        return new FlowStock(new MaterialIndex(choose.Below(data.Materials.Length)), SiteSet.Of(data, site => site.Value == place || choose.OneIn(3)), choose.Below(12));
    }

    private static string Print(SurvivalQuestion question) => RandomFlows.Print(question.Network)
        + $"\nfailed {string.Join(',', question.Failed.Select(site => site.Value))}\n"
        + string.Join('\n', question.Stocks.Select(stock => $"{stock.Tonnes} of {stock.Material.Value} for {string.Join(',', stock.Users.Select(site => site.Value))}"));
}
