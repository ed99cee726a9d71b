using System.CommandLine;

namespace NetworkLens.Benchmarks;

internal static class GenerateCommand
{
    public static Command Create()
    {
        var sites = new Option<int>("--sites") { Description = "Number of sites.", DefaultValueFactory = _ => 100_000 };
        var shape = new Option<NetworkShape>("--shape") { Description = "plain or recipes." };
        var recycling = new Option<Recycling>("--recycling") { Description = "large or even: who draws from the tier after theirs." };
        var seed = new Option<long>("--seed") { Description = "The same seed gives the same files.", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "Folder to write.", Required = true };
        var command = new Command("generate", "Writes a generated network as CSV.") { sites, shape, recycling, seed, folder };
        command.SetAction(parsed =>
            NetworkFolder.Write(parsed.GetRequiredValue(folder), parsed.GetValue(sites), parsed.GetValue(shape), parsed.GetValue(recycling), parsed.GetValue(seed)));
        return command;
    }
}
