using System.Security.Cryptography;
using System.Text;

namespace NetworkLens.Report;

/// <summary>What stands round the content of a page: its style, its scripts, and the rule that nothing may leave or enter it.</summary>
internal static class PageFrame
{
    private static readonly string[] Scripts = ["theme.js", "tables.js", "map.js", "charts.js"];

    /// <summary>Writes a page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">Writes the content, and returns what its charts are drawn from, as JSON that holds no &lt;.</param>
    public static void Write(HtmlWriter html, string title, Func<string> body)
    {
        string library = Asset.Text("echarts.min.js");
        string own = string.Concat(Scripts.Select(Asset.Text));
        html.Raw("<!doctype html>\n");
        using (html.Open("html", ("lang", "en")))
        {
            using (html.Open("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(library, own)));
                html.Element("title", title);
                using (html.Open("style"))
                {
                    html.Raw(Asset.Text("report.css"));
                }
            }

            using (html.Open("body"))
            {
                html.Element("a", "Skip to the content", ("class", "skip"), ("href", "#main"));
                string charts = body();
                using (html.Open("script", ("type", "application/json"), ("id", "chart-data")))
                {
                    html.Raw(charts);
                }

                foreach (string script in (string[])[library, own])
                {
                    using (html.Open("script"))
                    {
                        html.Raw(script);
                    }
                }
            }
        }

        html.Raw("\n");
    }

    // No request of any kind, and no script but these two: not even one that slipped into the data could run.
    private static string Policy(params ReadOnlySpan<string> scripts)
    {
        var hashes = new StringBuilder();
        foreach (string script in scripts)
        {
            hashes.Append($" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");
        }

        return $"default-src 'none'; script-src{hashes}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    }
}
