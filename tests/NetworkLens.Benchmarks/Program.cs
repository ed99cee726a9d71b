using System.CommandLine;
using NetworkLens.Benchmarks;

return new RootCommand("Measures NetworkLens on generated networks.") { GenerateCommand.Create(), ExtremeCommand.Create(), MeasureCommand.Create(), KernelsCommand.Create() }.Parse(args).Invoke();
