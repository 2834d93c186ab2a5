using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>Whom the policy believes that something no longer is protected data. What is not believed carries what went in.</summary>
internal sealed class SanitizerTrust(OptionSet options)
{
    /// <summary>Whether a <c>sanitizer</c> line counts.</summary>
    public bool InModel(string method) => options.Get(OptionKeys.DeidentificationBy).Contains("models") && ByMethod(method);

    /// <summary>Whether a <c>[Deidentifies]</c> counts.</summary>
    public bool InCode(AttributeData attribute)
    {
        if (!options.Get(OptionKeys.DeidentificationBy).Contains("attributes")) return false;
        return attribute.ConstructorArguments.Length < 2 || OurAttributes.EnumNames(attribute.ConstructorArguments[1]) is not [var method] || ByMethod(Written(method));
    }

    private bool ByMethod(string method) => options.Get(OptionKeys.DeidentificationMethods).Contains(method);

    /// <summary>The enumeration's member as the model files and the options write it.</summary>
    private static string Written(string member) => member switch
    {
        "SafeHarbor" => "safe-harbor",
        "ExpertDetermination" => "expert-determination",
        "Redaction" => "redaction",
        "Aggregation" => "aggregation",
        _ => member,
    };
}
