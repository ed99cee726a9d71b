using NetworkLens.Cli;
using NetworkLens.Cluster;

return App.Run(args, Console.Out, Console.Error, around => around with { Cluster = new OrleansCluster() });
