using System.CommandLine;

namespace NetworkLens.Benchmarks;

internal static class ExtremeCommand
{
    public static Command Create()
    {
        var sites = new Option<int>("--sites") { Description = "Number of sites between the mine and the end use; even for a ladder.", DefaultValueFactory = _ => 1_000_000 };
        var shape = new Option<ExtremeShape>("--shape") { Description = "line, ring, hub or ladder." };
        var folder = new Option<string>("--out") { Description = "Folder to write.", Required = true };
        var command = new Command("extreme", "Writes a network of an extreme shape as CSV.") { sites, shape, folder };
        command.SetAction(parsed => ExtremeFolder.Write(parsed.GetRequiredValue(folder), parsed.GetValue(sites), parsed.GetValue(shape)));
        return command;
    }
}
