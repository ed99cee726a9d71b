using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace NetworkLens.Cluster;

/// <summary>Mutual TLS: everyone shows a certificate that the cluster's own authority has signed, and nobody else is talked to.</summary>
internal sealed class ClusterTls
{
    private readonly X509Certificate2 own;
    private readonly X509Certificate2Collection authorities;

    private ClusterTls(X509Certificate2 own, X509Certificate2Collection authorities) => (this.own, this.authorities) = (own, authorities);

    /// <summary>Reads a certificate with its key, and the authority's.</summary>
    /// <param name="certificate">PEM file of certificate and key.</param>
    /// <param name="authority">PEM file of the authority's certificate.</param>
    public static ClusterTls Read(string certificate, string authority)
    {
        using var pem = X509Certificate2.CreateFromPemFile(certificate);
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(authority);
        return new ClusterTls(X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null), authorities);
    }

    /// <summary>Tells Orleans.</summary>
    public void Configure(TlsOptions options)
    {
        options.LocalCertificate = own;
        options.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.CheckCertificateRevocation = false; // an authority of one's own publishes no list
        options.RemoteCertificateValidation = (certificate, _, _) => IsSigned(certificate);
        options.OnAuthenticateAsClient = (_, authentication) =>
        {
            authentication.TargetHost = "networklens";
            authentication.CertificateRevocationCheckMode = X509RevocationMode.NoCheck;
        };
    }

    private bool IsSigned(X509Certificate2? certificate)
    {
        if (certificate is null)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}
