using System.ComponentModel;
using System.Diagnostics;

namespace NetworkLens.Cli;

/// <summary>Starts the browser of whoever sits at the machine.</summary>
internal static class BrowserStart
{
    /// <summary>Opens a link.</summary>
    /// <returns>False where there is no browser to start.</returns>
    public static bool Open(Uri link)
    {
        try
        {
            using Process? started = OperatingSystem.IsWindows() ? Process.Start(new ProcessStartInfo(link.AbsoluteUri) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [link.AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true });
            return started is not null;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
