using CsCheck;
using NetworkLens.Answers;
using NetworkLens.Flows;

namespace NetworkLens.Tests.Flows;

public sealed class FlowLimitsTests
{
    [Fact]
    public void What_memory_does_not_take_is_refused_with_its_limit() => RandomFlows.Any.Where(network => network.ActivityCount > 0 && network.LinkCount > 0).Sample(
        network =>
        {
            long all = network.ActivityCount + network.TargetCount + network.LinkCount;
            FlowLimits.Require(network, Rerouting.Links, all);
            FlowLimits.Require(network, Rerouting.Market, all - network.LinkCount);
            FlowsImpossibleException refused = Assert.Throws<FlowsImpossibleException>(() => FlowLimits.Require(network, Rerouting.Links, all - 1));
            Assert.Contains($"memory of this machine takes: about {all - 1:N0}", refused.Message, StringComparison.Ordinal);
            Assert.Contains("--rerouting market", AdviceText.Of(refused), StringComparison.Ordinal);
            Assert.Throws<FlowsImpossibleException>(() => FlowLimits.Require(network, Rerouting.Market, all - network.LinkCount - 1));
        },
        iter: 50);
}
