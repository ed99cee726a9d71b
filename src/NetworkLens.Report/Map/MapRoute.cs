using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What one site sends to another.</summary>
/// <param name="From">The supplier.</param>
/// <param name="To">The consumer.</param>
/// <param name="Tonnes">t/yr of all materials, unknown ones as none.</param>
/// <param name="IsDocumented">Whether a source tells of one of the links.</param>
/// <param name="What">Materials with their tonnes.</param>
internal sealed record MapRoute(SiteIndex From, SiteIndex To, double Tonnes, bool IsDocumented, string What);
