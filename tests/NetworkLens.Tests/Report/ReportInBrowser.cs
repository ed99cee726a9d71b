using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkLens.Tests;

public sealed class ReportInBrowser(Browser chromium) : IClassFixture<Browser>
{
    private const string Nasty = "<script>alert(1)</script>";

    [SlowFact]
    public async Task The_page_of_the_data_that_ships_draws_its_charts_and_its_map_without_a_complaint_or_a_request()
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, "--bloc", "us-eu-japan");

        Assert.Empty(browser.Complaints);
        Assert.Equal([browser.Page.Url], browser.Requests);
        Assert.Equal(3, await browser.Page.Locator(".chart > div").CountAsync());
        foreach (ILocator chart in await browser.Page.Locator(".chart > div").AllAsync())
        {
            Assert.True(await chart.Locator("svg path").CountAsync() > 10, await chart.GetAttributeAsync("id"));
        }

        Assert.True(await browser.Page.Locator("#site-map .site").CountAsync() > 200);
        Assert.True(await browser.Page.Locator("#site-map .route").CountAsync() > 400);
    }

    [Fact]
    public async Task A_site_called_like_a_script_stays_text_wherever_it_shows()
    {
        using TinyChain data = WithNastyName();
        await using SeenPage browser = await Report(data, "--data", ".");

        await browser.Page.Locator("#site-map .site", new() { HasText = Nasty }).DispatchEventAsync("pointerenter");
        Assert.Equal(Nasty, await browser.Page.Locator("#site-map .facts h3").TextContentAsync());
        Assert.Equal(1, await browser.Page.Locator("#sites th", new() { HasText = Nasty }).CountAsync());
        Assert.Equal(0, await browser.Page.Locator("body script:not([type])", new() { HasText = "alert(1)" }).CountAsync());
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Hovering_a_site_shows_its_facts_and_its_routes()
    {
        using TinyChain data = WithNastyName();
        await using SeenPage browser = await Report(data, "--data", ".");
        ILocator facts = browser.Page.Locator("#site-map .facts");
        Assert.False(await facts.IsVisibleAsync());

        await browser.Page.Locator("#site-map .site", new() { HasText = "Osaka" }).HoverAsync();

        Assert.Equal("Osaka Magnets", await facts.Locator("h3").TextContentAsync());
        Assert.Contains("Magnet 100 (reported)", await facts.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("news", await facts.Locator("dd").Last.TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await browser.Page.Locator("#site-map .route.lit").CountAsync() > 0);
    }

    [Fact]
    public async Task A_table_is_sorted_by_a_column_up_and_down_with_the_unknown_last()
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, "--data", ".");
        ILocator table = browser.Page.Locator("#chokepoints table");
        ILocator header = table.Locator("thead th", new() { HasText = "Demand t/yr" });
        int column = await header.EvaluateAsync<int>("header => header.cellIndex");

        await header.GetByRole(AriaRole.Button).PressAsync("Enter"); // by keyboard
        Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
        double[] falling = await Numbers(table, column);
        Assert.Equal(falling.OrderDescending(), falling);

        await header.ClickAsync();
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        double[] rising = await Numbers(table, column);
        Assert.Equal(falling.Order(), rising);
        Assert.True(rising.Length > 2);

        string last = await table.Locator("tbody tr").Last.Locator("td, th").Nth(column).TextContentAsync() ?? string.Empty;
        Assert.Equal(rising.Length < await table.Locator("tbody tr").CountAsync(), last == "–");
    }

    [Fact]
    public async Task A_table_is_searched_by_words_and_chosen_from_by_a_column()
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, "--data", ".");
        ILocator section = browser.Page.Locator("#sites");
        ILocator shown = section.Locator("tbody tr:visible");
        Assert.Equal(11, await shown.CountAsync());

        await section.GetByRole(AriaRole.Searchbox).FillAsync("magnets osaka");
        Assert.Equal(["Osaka Magnets", "Hanoi Magnets"], (await shown.Locator("th").AllTextContentsAsync()).Select(text => text[..13]));
        Assert.Equal("2 of 11 rows", await section.Locator("output").TextContentAsync());

        await section.GetByLabel("Status in Sites").SelectOptionAsync("planned");
        Assert.Equal("1 of 11 rows", await section.Locator("output").TextContentAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 400)]
    [InlineData(ColorScheme.Dark, 400)]
    public async Task The_page_is_readable_in_light_and_dark_and_fits_any_width(ColorScheme scheme, int width)
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } }, "--data", ".");

        Assert.Equal(width, await browser.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (string element in (string[])["body", "h1", ".meaning", ".ground", "a[href^='#source']", ".notes", "thead th", ".facts", "summary", ".basis"])
        {
            double contrast = await browser.Page.EvaluateAsync<double>(ContrastOf, element);
            Assert.True(contrast >= 4.5, $"{element}: {contrast}"); // WCAG 2.2, 1.4.3
        }
    }

    [Fact]
    public async Task Pressing_the_button_turns_light_into_dark()
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, "--data", ".");
        string before = await Background(browser);
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Dark colours" }).ClickAsync();
        string after = await Background(browser);

        Assert.NotEqual(before, after);
        Assert.Equal(1, await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Light colours" }).CountAsync());
    }

    [Fact]
    public async Task Headings_are_in_order_and_everything_one_can_use_has_a_name_and_a_place_in_the_order_of_keys()
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, "--data", ".");

        string[] levels = await browser.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, h2, h3')].map(heading => heading.tagName)");
        Assert.Equal("H1", levels[0]);
        Assert.All(levels.Skip(1), level => Assert.NotEqual("H1", level));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second[1] - pair.First[1] <= 1));
        int nameless = await browser.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('button, input, select, [role=img], [role=region]')].filter(item => !(item.getAttribute('aria-label') || item.textContent.trim() || item.closest('label'))).length");
        Assert.Equal(0, nameless);
        Assert.Equal(0, await browser.Page.Locator("[tabindex]:not([tabindex='0'])").CountAsync());

        await browser.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await browser.Page.EvaluateAsync<string>("document.activeElement.textContent"));
    }

    [Fact]
    public async Task On_paper_the_page_is_light_and_nothing_is_cut_off()
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark }, "--data", ".");
        await browser.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255)", await Background(browser));
        Assert.Equal(0, await browser.Page.Locator("nav:visible, .tools:visible").CountAsync());
        Assert.True(await browser.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.table')].every(table => table.scrollHeight <= table.clientHeight + 1)"));
    }

    // What is set wider than the paper is printed smaller: then a text of 8 pt is none.
    [SlowTheory]
    [InlineData(false, 8, 25)]
    [InlineData(true, 2, 4)]
    public async Task The_data_that_ships_prints_on_few_sheets_in_letters_of_eight_points(bool isBrief, int least, int most)
    {
        using var data = new TinyChain();
        await using SeenPage browser = await Report(data, isBrief ? ["--brief"] : []);
        byte[] pdf = await browser.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.InRange(Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type /Page\b(?!s)"), least, most);

        await browser.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await browser.Page.SetViewportSizeAsync(1062, 700); // A4 without its margins, in CSS pixels
        await browser.Page.WaitForTimeoutAsync(500);
        Assert.Empty(await browser.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('table, p, ul, figure')].filter(part => part.getBoundingClientRect().right > innerWidth + 1).map(part => part.textContent.slice(0, 60))"));
        Assert.Empty(await browser.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('td, th, p, li, small, span')].filter(part => part.offsetParent && part.textContent.trim() && parseFloat(getComputedStyle(part).fontSize) < 10.6).map(part => part.textContent.slice(0, 60))"));
    }

    // Contrast of an element's text against the nearest background behind it (WCAG's relative luminance).
    private const string ContrastOf =
        """
        selector => {
          const element = document.querySelector(selector);
          const parts = text => text.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          let behind = element;
          while (behind.parentElement && parts(getComputedStyle(behind).backgroundColor)[3] === 0) { behind = behind.parentElement; }
          const [a, b] = [light(parts(getComputedStyle(element).color)), light(parts(getComputedStyle(behind).backgroundColor))];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }
        """;

    private static TinyChain WithNastyName()
    {
        var data = new TinyChain();
        data.Write("countries.csv", "iso2,name,governance,latitude,longitude\nAU,Australia,1.5,-25,135\nCN,China,5.5,35,103\nGB,United Kingdom,2,54,-2\nJP,Japan,2,36,138\nMM,Myanmar,8,21,96\nMY,Malaysia,4,4,102\nUS,United States,3,39,-98\nVN,Viet Nam,5,16,107\nXX,,,,\n");
        data.Write("sites.csv", TinyChain.Files["sites.csv"].Replace("Gebeng", Nasty, StringComparison.Ordinal));
        return data;
    }

    private static Task<string> Background(SeenPage browser) => browser.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static async Task<double[]> Numbers(ILocator table, int column) => await table.EvaluateAsync<double[]>(
        "(table, column) => [...table.tBodies[0].rows].map(row => row.cells[column].dataset.key).filter(key => key !== '').map(Number)", column);

    private Task<SeenPage> Report(TinyChain data, params string[] options) => Report(data, new BrowserNewContextOptions(), options);

    private async Task<SeenPage> Report(TinyChain data, BrowserNewContextOptions page, params string[] options)
    {
        var run = ConsoleRun.Of(data.Folder, ["report", "--out", "report.html", .. options]);
        Assert.Equal((0, "1 row."), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n')[^1]));
        return await chromium.Open(Path.Combine(data.Folder, "report.html"), page);
    }
}
