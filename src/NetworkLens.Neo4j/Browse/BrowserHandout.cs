using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NetworkLens.Neo4j;

/// <summary>Hands the style sheet and a guide out to Neo4j Browser, on this machine alone and for a while: Browser takes both only from a host it trusts, such as localhost.</summary>
/// <remarks>It knows two pages, neither of them secret, and only pages of the named Browser may read them.</remarks>
public sealed class BrowserHandout : IDisposable
{
    private const int Tries = 10;

    private readonly HttpListener listener;
    private readonly string origin;
    private readonly Dictionary<string, (string Kind, byte[] Body)> pages;

    /// <summary>Starts listening.</summary>
    /// <param name="browser">Whose pages may read: an address of that Browser.</param>
    /// <param name="guide">What to hand out beside the style sheet.</param>
    /// <exception cref="HttpListenerException">This machine allows no port.</exception>
    public BrowserHandout(Uri browser, BrowserGuide guide)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(guide);
        origin = browser.GetLeftPart(UriPartial.Authority);
        (listener, Address) = Listen();
        using var style = new StringWriter();
        BrowserStyle.Write(style);
        pages = new()
        {
            [Style.AbsolutePath] = ("text/plain; charset=utf-8", Encoding.UTF8.GetBytes(style.ToString())),
            [Guide.AbsolutePath] = ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(guide.Html(Style))),
        };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Where the style sheet is.</summary>
    public Uri Style => new(Address, BrowserStyle.FileName);

    /// <summary>Where the guide is.</summary>
    public Uri Guide => new(Address, "guide.html");

    /// <summary>Hands out until nobody has asked for a while, or it is told to stop.</summary>
    /// <param name="patience">How long nobody may ask.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Number of requests answered.</returns>
    public async Task<int> RunAsync(TimeSpan patience, CancellationToken cancellation)
    {
        for (int answered = 0; ; answered++)
        {
            try
            {
                Answer(await listener.GetContextAsync().WaitAsync(patience, cancellation));
            }
            catch (Exception end) when (end is TimeoutException || (end is OperationCanceledException && cancellation.IsCancellationRequested))
            {
                return answered;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Close();

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        try
        {
            // Browser's fetch carries headers of its tracing, and asks first whether it may.
            response.Headers["Access-Control-Allow-Origin"] = origin;
            response.Headers["Vary"] = "Origin";
            response.Headers["Cache-Control"] = "no-store";
            if (context.Request.HttpMethod == "OPTIONS")
            {
                response.Headers["Access-Control-Allow-Methods"] = "GET";
                response.Headers["Access-Control-Allow-Headers"] = context.Request.Headers["Access-Control-Request-Headers"] ?? "*";
                response.Headers["Access-Control-Allow-Private-Network"] = "true";
                response.StatusCode = (int)HttpStatusCode.NoContent;
            }
            else if (context.Request.HttpMethod == "GET" && pages.TryGetValue(context.Request.Url!.AbsolutePath, out (string Kind, byte[] Body) page))
            {
                response.ContentType = page.Kind;
                response.ContentLength64 = page.Body.Length;
                response.OutputStream.Write(page.Body);
            }
            else
            {
                response.StatusCode = (int)HttpStatusCode.NotFound;
            }

            response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException)
        {
            response.Abort(); // whoever asked did not wait
        }
    }

    // A free port is known only by asking for any, and may be gone a moment later.
    private static (HttpListener Listener, Uri Address) Listen()
    {
        for (int attempt = 1; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            int port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            var listener = new HttpListener();
            var address = new Uri($"http://localhost:{port}/");
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (attempt < Tries)
            {
                listener.Close();
            }
        }
    }
}
