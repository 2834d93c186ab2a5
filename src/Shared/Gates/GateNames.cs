namespace AdsGuard.Gates;

/// <summary>The names that generated gates and the rules about them agree on. A test compares them with the runtime.</summary>
internal static class GateNames
{
    public const string RuntimeAssembly = "AdsGuard.Runtime";

    /// <summary>The door that every generated form goes through, in the namespace of the vocabulary.</summary>
    public const string Door = "ReviewGates";

    /// <summary>What a generated body calls before it calls the body of the author.</summary>
    public const string Require = "Require";

    /// <summary>The same in asynchronous bodies.</summary>
    public const string RequireAsync = "RequireAsync";

    /// <summary>What the body of a <c>Try</c> twin calls.</summary>
    public const string Ask = "Ask";

    /// <summary>The same in asynchronous bodies.</summary>
    public const string AskAsync = "AskAsync";

    /// <summary>What an output gate calls around the call of the system.</summary>
    public const string Release = "Release";

    /// <summary>The same in asynchronous bodies.</summary>
    public const string ReleaseAsync = "ReleaseAsync";

    /// <summary>Marks what is generated: a method with the name of the body that runs after the review, a decorator with nothing.</summary>
    public const string GeneratedGate = "GeneratedReviewGateAttribute";

    /// <summary>The tool that <c>GeneratedCodeAttribute</c> names on everything generated.</summary>
    public const string Tool = "AdsGuard.Generators";

    /// <summary>What the names of all after-review bodies have in them.</summary>
    public const string AfterReviewInfix = "AfterReview";

    /// <summary>Where a decorator holds what it decorates.</summary>
    public const string Inner = "_inner";

    private const string AsyncSuffix = "Async";

    private const string Reviewed = "Reviewed";

    /// <summary>DenyAsync -> DenyAfterReviewAsync, Deny -> DenyAfterReview: the author's body of an action gate.</summary>
    public static string AfterReview(string method) =>
        method.Length > AsyncSuffix.Length && method.EndsWith(AsyncSuffix, System.StringComparison.Ordinal)
            ? method.Substring(0, method.Length - AsyncSuffix.Length) + AfterReviewInfix + AsyncSuffix
            : method + AfterReviewInfix;

    /// <summary>DenyAsync -> TryDenyAsync: the twin that returns the outcome instead of throwing it.</summary>
    public static string Twin(string method) => "Try" + method;

    /// <summary>IBenefits -> ReviewedBenefits, Benefits -> ReviewedBenefits: the decorator of an interface.</summary>
    public static string Decorator(string interfaceName) =>
        Reviewed + (interfaceName.Length > 1 && interfaceName[0] == 'I' && char.IsUpper(interfaceName[1]) ? interfaceName.Substring(1) : interfaceName);

    /// <summary>IBenefits -> Benefits, Benefits -> IBenefits: how another interface may be named whose decorator has the same name.</summary>
    public static System.Collections.Generic.IEnumerable<string> OthersOfDecorator(string interfaceName)
    {
        var plain = Decorator(interfaceName).Substring(Reviewed.Length);
        foreach (var name in new[] { plain, "I" + plain })
        {
            if (name != interfaceName && Decorator(name) == Decorator(interfaceName))
                yield return name;
        }
    }

    /// <summary>IBenefits -> AddReviewedBenefits: what registers the decorator of an interface with a container.</summary>
    public static string Registration(string interfaceName) => "Add" + Decorator(interfaceName);
}
