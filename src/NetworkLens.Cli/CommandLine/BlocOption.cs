using System.CommandLine;

namespace NetworkLens.Cli.Commands;

/// <summary>The option that names a set of countries.</summary>
internal static class BlocOption
{
    public static Option<string> Create(string description) => new("--bloc")
    {
        HelpName = "BLOC",
        Description = $"{description} A bloc id, with + and - countries (forge+VN-IN), or a list of countries; networklens blocs lists them.",
    };
}
