namespace NetworkLens.Model;

/// <summary>How something is known, strongest first. What is computed from several carries the weakest.</summary>
public enum Basis : byte
{
    /// <summary>A source gives it.</summary>
    Reported,

    /// <summary>An announced deal.</summary>
    Contract,

    /// <summary>Derived from other figures.</summary>
    Estimated,

    /// <summary>A structural guess.</summary>
    Assumed,
}
