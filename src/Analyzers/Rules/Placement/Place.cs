using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>An attribute of ours and where it stands.</summary>
internal sealed class Place(AppliedAttribute applied, ClientsInSource clients)
{
    public AppliedAttribute Applied { get; } = applied;

    public AttributeData Data => Applied.Data;

    public ISymbol Target => Applied.Target;

    public bool IsOnReturnValue => Applied.IsOnReturnValue;

    public ClientsInSource Clients { get; } = clients;

    /// <summary>The type of the value that the attribute is about; null where it is about a type, a method or the assembly.</summary>
    public ITypeSymbol? ValueType => Target is IMethodSymbol method && IsOnReturnValue ? method.ReturnType : MemberTypes.Declared(Target);

    /// <summary>Whether another of our attributes stands at the same place.</summary>
    public bool HasBeside(string name)
    {
        foreach (var sibling in Applied.Siblings())
        {
            if (OurAttributes.Is(sibling, name)) return true;
        }

        return false;
    }
}
