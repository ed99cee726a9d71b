using System.CommandLine;
using BenchmarkDotNet.Running;

namespace NetworkLens.Benchmarks;

internal static class KernelsCommand
{
    public static Command Create()
    {
        var filter = new Option<string>("--filter") { Description = "Names of benchmarks, with *.", DefaultValueFactory = _ => "*" };
        var command = new Command("kernels", "Measures single algorithms with BenchmarkDotNet.") { filter };
        command.SetAction(parsed => { BenchmarkSwitcher.FromAssembly(typeof(KernelsCommand).Assembly).Run(["--filter", parsed.GetValue(filter)!], new KernelConfig()); });
        return command;
    }
}
