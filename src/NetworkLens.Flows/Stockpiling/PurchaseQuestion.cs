using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What is asked about a purchase for a stockpile.</summary>
/// <param name="Survival">The failure to be survived, the stocks there are, and the targets to be held all at once.</param>
/// <param name="Users">Who may take from what is bought.</param>
/// <param name="BudgetUsd">US dollars, above 0.</param>
public sealed record PurchaseQuestion(SurvivalQuestion Survival, SiteSet Users, double BudgetUsd);

/// <summary>The purchase that buys most time.</summary>
/// <param name="DaysBefore">Time to survive with the stocks there are; infinite where it never ends, and nothing is bought.</param>
/// <param name="DaysAfter">Time to survive with what is bought too.</param>
/// <param name="Purchases">Dearest first. One optimum: other purchases may buy as much time for as much money.</param>
/// <param name="WithoutPrice">Materials that would do but have no price, so that they could not be bought.</param>
public sealed record PurchaseAnswer(double DaysBefore, double DaysAfter, ImmutableArray<Purchase> Purchases, ImmutableArray<MaterialIndex> WithoutPrice)
{
    /// <summary>False where nobody asked about is served a demand of known tonnes, so that there is nothing to hold.</summary>
    public bool IsAnybodyServed { get; init; } = true;

    /// <summary>What could be bought too, but for less than a thousandth of the money and of the time; by position in the data.</summary>
    public ImmutableArray<MaterialIndex> LeftOut { get; init; } = [];

    /// <summary>US dollars in all.</summary>
    public double Usd => Purchases.Sum(purchase => purchase.Usd);
}

/// <summary>A material bought.</summary>
/// <param name="Material">What.</param>
/// <param name="Tonnes">How much.</param>
/// <param name="Usd">For how much.</param>
/// <param name="Price">The row of prices.csv that says so.</param>
public sealed record Purchase(MaterialIndex Material, double Tonnes, double Usd, Price Price);
