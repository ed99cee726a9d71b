namespace NetworkLens.Flows;

/// <summary>How a shortage is shared out.</summary>
public enum FlowObjective
{
    /// <summary>Lexicographic max-min of the served share divided by its weight: nobody's share can rise without lowering one that is no higher.</summary>
    Fair,

    /// <summary>Most tonnes times weight; fair among those who serve as much.</summary>
    Total,
}
