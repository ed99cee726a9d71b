using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NetworkLens.Cli.Lots;
using NetworkLens.Data;

namespace NetworkLens.Cli.Commands;

/// <summary>What a push depends on, told without reading the data: its files, those it borrows countries and blocs from, how it is judged, and the program.</summary>
internal static class PushedFiles
{
    /// <summary>Hash of all of it; null where no data is there.</summary>
    public static string? IdOf(Question question)
    {
        Settings settings = question.Settings;
        if (FilesHash.Of(question.Held.Place, question.Cancellation) is not { } files)
        {
            return null;
        }

        string[] parts =
        [
            files, FilesHash.Of(ShippedFolder.Place, question.Cancellation)!, JobWords.Program,
            settings.AsOf?.ToString(CultureInfo.InvariantCulture) ?? "own", question.Clock.GetLocalNow().Year.ToString(CultureInfo.InvariantCulture),
            $"{settings.Evidence}", $"{settings.IncludeUnconfirmed}", $"{settings.AllMembers}", $"{settings.IsStrict}",
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));
    }
}
