using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Rules.Honour;

/// <summary>Which calls plainly are calls of an ADS: by a mark, or by the model of a library. Read when first asked; safe for several threads.</summary>
internal sealed class SystemsInSight(Compilation compilation, Policy policy)
{
    private readonly System.Lazy<AdsVocabulary> _vocabulary = new(() => new FlowModel(compilation, policy).Ads);

    /// <summary>The ADS that a call reaches; null for every other call.</summary>
    public AdsIdentity? Called(IInvocationOperation call)
    {
        var ads = _vocabulary.Value;
        var method = call.TargetMethod;
        if (ads.IsNotAds(method)) return null;
        var client = call.Instance ?? (method.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        while (client is IConversionOperation { OperatorMethod: null } conversion) client = conversion.Operand;
        return ads.Reached(method) ?? ads.ClientType(method.ContainingType) ?? ads.ClientType(client?.Type) ?? (Named(client) is { } named ? ads.ClientMember(named) : null);
    }

    private static ISymbol? Named(IOperation? client) => client switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
