using System.CommandLine;

namespace NetworkLens.Cli;

/// <summary>A command whose help ends in examples.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that work with the data set that ships.</summary>
    public IReadOnlyList<string> Examples => examples;
}
