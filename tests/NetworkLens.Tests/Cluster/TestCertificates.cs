using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NetworkLens.Tests;

/// <summary>Certificates for the machines of a cluster, by an authority of their own.</summary>
internal static class TestCertificates
{
    /// <summary>Writes the authority's certificate, and one with its key for each machine.</summary>
    public static void Write(string folder, string authority, params string[] machines)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = Request("authority", key, isAuthority: true);
        using X509Certificate2 own = request.CreateSelfSigned(now.AddHours(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(folder, authority), own.ExportCertificatePem());
        foreach (string machine in machines)
        {
            using var machineKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using X509Certificate2 signed = Request(machine, machineKey, isAuthority: false).Create(own, now.AddHours(-1), now.AddHours(20), RandomNumberGenerator.GetBytes(8));
            File.WriteAllText(Path.Combine(folder, machine), $"{signed.ExportCertificatePem()}\n{machineKey.ExportPkcs8PrivateKeyPem()}\n");
        }
    }

    private static CertificateRequest Request(string name, ECDsa key, bool isAuthority)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        return request;
    }
}
