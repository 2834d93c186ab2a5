using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>What a declaration looks like, by its name, its type and whom it is about.</summary>
/// <param name="Category">The category of the data it seems to be.</param>
/// <param name="Kind">The kind, as the enumeration of the category names it.</param>
/// <param name="Pattern">The pattern that fits.</param>
internal sealed record LookAlike(ProtectionMask Category, string Kind, DataPattern Pattern);
