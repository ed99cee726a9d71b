using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class ProgressBars
{
    [Fact]
    public void Long_work_shows_how_far_it_is_and_leaves_no_trace()
    {
        using var terminal = new StringWriter();
        var clock = new Clock();
        using (var bar = new ProgressBar("Failing countries", terminal, 80, clock))
        {
            bar.Report(0.1);
            Assert.Empty(terminal.ToString()); // may be over in no time
            clock.Seconds = 2;
            bar.Report(0.25);
            Assert.Equal("\rFailing countries  ██████░░░░░░░░░░░░░░░░░░  25 %  6 s left", terminal.ToString());
            bar.Report(0.5);
            Assert.Single(terminal.ToString().Split('\r')[1..]); // not ten thousand times a second
            clock.Seconds = 200;
            bar.Report(0.5);
            Assert.EndsWith("50 %  3:20 left", terminal.ToString(), StringComparison.Ordinal);
        }

        string last = terminal.ToString().Split('\r')[^2];
        Assert.Equal(new string(' ', last.Length), last);
        Assert.EndsWith("\r", terminal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_worker_never_turns_it_back_and_a_narrow_terminal_never_wraps_it()
    {
        using var terminal = new StringWriter();
        var clock = new Clock();
        using var bar = new ProgressBar("Failing pairs of countries", terminal, 40, clock);
        clock.Seconds = 9;
        bar.Report(0.5);
        clock.Seconds = 10;
        bar.Report(0.4);
        Assert.All(terminal.ToString().Split('\r')[1..], line => Assert.True(line.Length < 40));
        Assert.Equal(terminal.ToString().Split('\r')[1], terminal.ToString().Split('\r')[2]);
    }

    [Fact]
    public void Nothing_shows_without_a_terminal()
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var bar = new ProgressBar("Failing countries", error, null, clock))
        {
            clock.Seconds = 9;
            bar.Report(0.5);
        }

        Assert.Empty(error.ToString());
    }

    private sealed class Clock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => (long)(Seconds * 1_000);
    }
}
