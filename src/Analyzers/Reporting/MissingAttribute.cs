using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Analyzers.Reporting;

/// <summary>An attribute of ours that a declaration ought to carry: shown in messages, and handed to code fixes through a diagnostic's properties.</summary>
/// <param name="Name">Its name, as written in brackets.</param>
/// <param name="Kind">The kind it states, with its enumeration (<c>PiiKind.PassportNumber</c>); null where it states none.</param>
/// <param name="Text">The text it states, such as an authority or the id of a system; null where it states none.</param>
internal sealed record MissingAttribute(string Name, string? Kind, string? Text)
{
    /// <summary>What stands where only a person can say which law it is. The classification counts all the same.</summary>
    public const string BlankAuthority = "TODO: cite the provision that protects it";

    /// <summary>The attribute that classifies data of a kind.</summary>
    public static MissingAttribute Classifying(ProtectionMask category, string kind, string? authority = null) => category switch
    {
        ProtectionMask.PersonallyIdentifiable => new("Pii", "PiiKind." + kind, null),
        ProtectionMask.ProtectedHealth => new("Phi", "PhiKind." + kind, null),
        ProtectionMask.LegallyProtected => new("LegallyProtected", "LegalProtection." + kind, authority ?? BlankAuthority),
        _ => new("ProtectedCharacteristic", "ProtectedCharacteristicKind." + kind, null),
    };

    /// <summary>The attribute that says that a value goes into this system.</summary>
    public static MissingAttribute Input(string system) => new("AdsInput", null, system);

    /// <summary>The types of ours that it names.</summary>
    public IEnumerable<string> Types => Kind is null ? new[] { Name + "Attribute" } : new[] { Name + "Attribute", Kind.Split('.')[0] };

    /// <summary>The attribute as C#, without the brackets.</summary>
    public string Written(string prefix = "")
    {
        var arguments = new[] { Kind is null ? null : prefix + Kind, Text is null ? null : SymbolDisplay.FormatLiteral(Text, quote: true) };
        return prefix + Name + "(" + string.Join(", ", arguments.Where(static a => a is not null)) + ")";
    }

    /// <summary>Several of them as one text, for a property of a diagnostic.</summary>
    public static string Encode(IEnumerable<MissingAttribute> attributes) =>
        string.Join("\n", attributes.Select(static a => a.Name + "|" + a.Kind + "|" + a.Text?.Replace('\n', ' ')));

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    public static ImmutableArray<MissingAttribute> Decode(string? encoded) =>
        (encoded ?? "").Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(new[] { '|' }, 3))
            .Where(static parts => parts.Length == 3)
            .Select(static parts => new MissingAttribute(parts[0], parts[1].Length == 0 ? null : parts[1], parts[2].Length == 0 ? null : parts[2]))
            .ToImmutableArray();

    /// <summary>Whether a project can state anything at all.</summary>
    public static bool CanBeStatedIn(Microsoft.CodeAnalysis.Compilation compilation) => !compilation.GetTypesByMetadataName(MetadataNames.Namespace + "." + MetadataNames.Pii).IsEmpty;
}
