using System.Net;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

public sealed class Handouts
{
    private static readonly Uri Browser = new("http://db.example:7474/browser/");
    private static readonly BrowserGuide Guide = new("tiny", [("Inputs <b>", "MATCH (n) WHERE 1 < 2 RETURN n")]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Style_sheet_and_guide_are_handed_to_the_pages_of_that_Browser_and_nothing_else()
    {
        using var handout = new BrowserHandout(Browser, Guide);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task<int> running = handout.RunAsync(TimeSpan.FromMinutes(1), stop.Token);
        using var http = new HttpClient();
        Assert.Equal("localhost", handout.Address.Host);

        using var style = new StringWriter();
        BrowserStyle.Write(style);
        using HttpResponseMessage sheet = await http.GetAsync(handout.Style, Cancellation);
        Assert.Equal(style.ToString(), await sheet.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(["http://db.example:7474"], sheet.Headers.GetValues("Access-Control-Allow-Origin"));

        string guide = await http.GetStringAsync(handout.Guide, Cancellation);
        Assert.Contains($">:style {handout.Style.AbsoluteUri}</pre>", guide, StringComparison.Ordinal);
        Assert.Contains(">:config autoComplete: false</pre>", guide, StringComparison.Ordinal);
        Assert.Contains("WHERE 1 &lt; 2 RETURN n</pre><figcaption>Inputs &lt;b&gt;</figcaption>", guide, StringComparison.Ordinal);

        using var asks = new HttpRequestMessage(HttpMethod.Options, handout.Style);
        asks.Headers.Add("Access-Control-Request-Headers", "sentry-trace");
        using HttpResponseMessage may = await http.SendAsync(asks, Cancellation);
        Assert.Equal((HttpStatusCode.NoContent, "sentry-trace"), (may.StatusCode, may.Headers.GetValues("Access-Control-Allow-Headers").Single()));

        using HttpResponseMessage other = await http.GetAsync(new Uri(handout.Address, "../etc/passwd"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        await stop.CancelAsync();
        Assert.Equal(4, await running);
    }

    [Fact]
    public async Task It_ends_by_itself_where_nobody_asks()
    {
        using var handout = new BrowserHandout(Browser, Guide);
        Assert.Equal(0, await handout.RunAsync(TimeSpan.FromMilliseconds(50), Cancellation));
    }
}
