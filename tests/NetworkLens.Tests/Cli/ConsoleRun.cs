using Microsoft.Extensions.Configuration;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

/// <summary>What one command line printed and returned.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs in this process, in a folder, with no settings around but those given.</summary>
    public static ConsoleRun Of(string folder, params string[] args) => Of(folder, around => around, args);

    public static ConsoleRun Of(string folder, Func<Surroundings, Surroundings> change, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var around = new Surroundings(output, error, null, false, folder, _ => { }, TestContext.Current.CancellationToken) { Clock = FixedClock.Instance };
        int exitCode = App.Run(args, change(around));
        return new ConsoleRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Environment variables, as far as settings see them.</summary>
    public static Func<Surroundings, Surroundings> Settings(params (string Key, string Value)[] settings) => around => around with
    {
        AddAmbientSettings = builder => builder.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))),
    };
}
