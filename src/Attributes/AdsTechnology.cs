namespace AdsGuard;

/// <summary>Whether a system is generative. EO N-12-23 speaks of generative systems (GenAI) only; Gov. Code 12898(b) covers both.</summary>
/// <remarks>Zero is no member: a technology that was never stated is not taken for a stated one.</remarks>
public enum AdsTechnology
{
    /// <summary>Generative artificial intelligence, the "GenAI" of EO N-12-23.</summary>
    Generative = 1,

    /// <summary>
    /// Any other "computational process derived from machine learning, statistical modeling, data analytics, or artificial intelligence"
    /// (Gov. Code 12898(b)).
    /// </summary>
    NonGenerative = 2,
}
