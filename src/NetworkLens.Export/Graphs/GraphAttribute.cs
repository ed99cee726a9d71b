using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>What the values of an attribute are.</summary>
internal enum AttributeType
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>An int.</summary>
    Whole,

    /// <summary>A double.</summary>
    Number,

    /// <summary>A bool.</summary>
    Flag,
}

/// <summary>Something told of every site, or of every link.</summary>
/// <param name="Name">The same in every format.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Value">Of one site or link; null where unknown.</param>
internal sealed record GraphAttribute<T>(string Name, AttributeType Type, Func<T, object?> Value)
{
    /// <summary>The value as text; null where unknown.</summary>
    public string? Text(T of) => Value(of) switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => FigureText.Exact(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException($"{Name}: {other.GetType()} is no value."),
    };
}
