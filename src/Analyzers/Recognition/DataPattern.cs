using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>A way in which code names protected data of one kind.</summary>
/// <param name="Phrase">The words, with blanks between them; the name of a member ends with them, give or take a "number" or a digit.</param>
/// <param name="Category">The category of the data; <see cref="ProtectionMask.None"/> says that what is called this is no protected data.</param>
/// <param name="Kind">The member of the category's enumeration.</param>
/// <param name="Least">What has to be known of whom it is about.</param>
/// <param name="Shapes">The types that can hold it.</param>
internal sealed record DataPattern(string Phrase, ProtectionMask Category, string Kind, Role Least, ValueShapes Shapes)
{
    /// <summary>What is called this is no protected data, though shorter patterns fit.</summary>
    public static DataPattern NotProtected(string phrase) => new(phrase, ProtectionMask.None, "", Role.Other, (ValueShapes)(-1));
}
