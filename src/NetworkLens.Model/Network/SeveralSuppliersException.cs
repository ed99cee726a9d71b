using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Model;

/// <summary>A question that takes any one supplier of an input for enough was asked of a network where some input needs several.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Its message comes from the network and the question.")]
public sealed class SeveralSuppliersException : Exception
{
    private SeveralSuppliersException(string message)
        : base(message)
    {
    }

    /// <summary>Throws where some recipe needs more than one supplier of an input. O(1) where none does.</summary>
    /// <param name="network">The network asked about.</param>
    /// <param name="question">What cannot be told: "A plan".</param>
    public static void ThrowIfNeeded(SupplyNetwork network, string question)
    {
        if (WhyNot(network, question) is { } why)
        {
            throw new SeveralSuppliersException(why);
        }
    }

    /// <summary>What it would say; null where one supplier is always enough. O(1) where it is.</summary>
    /// <param name="network">The network asked about.</param>
    /// <param name="question">What cannot be told.</param>
    public static string? WhyNot(SupplyNetwork network, string question)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.NeedsSeveral && network.Data.Recipes.First(recipe => recipe.AtLeast > 1) is var row
            ? $"recipes.csv needs at least {row.AtLeast} suppliers of {network.Data.Materials[row.Input.Value].Id} for {network.Data.Materials[row.Output.Value].Id} (at_least). {question} cannot be told with that yet, and would take any one for enough. "
                + "All questions know it but plan; or leave at_least empty."
            : null;
    }
}
