using Microsoft.Playwright;

namespace NetworkLens.Tests;

/// <summary>A real browser, started once for the tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Programs =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // Nothing that the browser does for itself is to show among what a page does.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Program() is { } program)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Flags });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>Opens a file, with nothing left of what was opened before.</summary>
    internal async Task<SeenPage> Open(string file, BrowserNewContextOptions options)
    {
        IBrowser opened = browser ?? throw OutsideTool.Missing("Chromium, or another browser of its kind named in NETWORKLENS_BROWSER,", "chromium");
        IBrowserContext context = await opened.NewContextAsync(options);
        var seen = new SeenPage(context, await context.NewPageAsync());
        await seen.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return seen;
    }

    private static string? Program() => Environment.GetEnvironmentVariable("NETWORKLENS_BROWSER") is { Length: > 0 } named ? named : Array.Find(Programs, File.Exists);
}

/// <summary>A page, with what the browser complained of, and what the page asked the world for.</summary>
internal sealed class SeenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public SeenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
