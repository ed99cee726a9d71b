using System.CommandLine;

namespace NetworkLens.Benchmarks;

internal static class GenerateCommand
{
    public static Command Create()
    {
        var sites = new Option<int>("--sites") { Description = "Number of sites.", DefaultValueFactory = _ => 100_000 };
        var shape = new Option<NetworkShape>("--shape") { Description = "plain or recipes." };
        var seed = new Option<long>("--seed") { Description = "The same seed gives the same files.", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "Folder to write.", Required = true };
        var command = new Command("generate", "Writes a generated network as CSV.") { sites, shape, seed, folder };
        command.SetAction(parsed =>
            NetworkFolder.Write(parsed.GetRequiredValue(folder), parsed.GetValue(sites), parsed.GetValue(shape), parsed.GetValue(seed)));
        return command;
    }
}
