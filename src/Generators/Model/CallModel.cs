using System.Collections.Generic;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Shared;

namespace AdsGuard.Generators.Model;

/// <summary>A method with a gate, whatever form the gate has. Keep it immutable and equatable.</summary>
/// <param name="Name">Its name, as written in code.</param>
/// <param name="DescribeName">The name of the method that describes a call of it.</param>
/// <param name="MemberId">Its full name with parameter types, which is part of the fingerprint.</param>
/// <param name="Title">The title of the action.</param>
/// <param name="Service">The service that it is about.</param>
/// <param name="Authority">The law that lets an output be its sole basis.</param>
/// <param name="Return">What it returns, as far as a gate has to know.</param>
/// <param name="ReturnType">What it returns, as written in code.</param>
/// <param name="ResultType">What comes out of the task or stream, or the return type itself; null where nothing does, or nothing that can be a type argument.</param>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="Constraints">Their constraints, a clause each.</param>
/// <param name="OuterTypeArguments">What the type parameters of the types around it are here.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="ReturnsReadOnly">Whether the reference that it returns cannot be written through.</param>
/// <param name="HasVariableArguments">Whether it takes <c>__arglist</c>.</param>
internal sealed record CallModel(
    string Name,
    string DescribeName,
    string MemberId,
    string Title,
    string? Service,
    string? Authority,
    ReturnShape Return,
    string ReturnType,
    string? ResultType,
    EquatableArray<string> TypeParameters,
    EquatableArray<string> Constraints,
    EquatableArray<TypeArgument> OuterTypeArguments,
    EquatableArray<ParameterModel> Parameters,
    bool ReturnsReadOnly,
    bool HasVariableArguments)
{
    /// <summary>Gets what trimming and others have to know of it, an attribute each, where it is declared under another name.</summary>
    public EquatableArray<string> Annotations { get; init; }

    /// <summary>Gets the type parameters as a declaration under another name has them.</summary>
    public string DeclaredTypeParameters { get; init; } = "";

    /// <summary>Gets whether it is marked obsolete.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Gets whether it says that it never comes back.</summary>
    public bool NeverReturns { get; init; }

    /// <summary>Gets whether it may return null where its type has none.</summary>
    public bool MayReturnNull { get; init; }

    /// <summary>Gets the type parameters as they stand behind a name.</summary>
    public string TypeParameterList => TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", TypeParameters)}>";

    /// <summary>Gets the cancellation as the last argument of a call, with a comma before it; empty where there is none.</summary>
    public string CancellationArgument => Parameters.FirstOrDefault(static p => p.IsCancellation) is { } token ? ", " + token.Name : "";

    /// <summary>Gets whether awaiting is part of it.</summary>
    public bool IsAsync => Return is ReturnShape.Task or ReturnShape.TaskOfValue or ReturnShape.ValueTask or ReturnShape.ValueTaskOfValue or ReturnShape.AsyncStream or ReturnShape.AsyncEnumerator;

    /// <summary>Gets the parameters that a review is about.</summary>
    public IEnumerable<ParameterModel> Reviewed => Parameters.Where(static p => p.Role != ParameterRole.None);

    /// <summary>A name for a local that no parameter has.</summary>
    public string Local(string name)
    {
        while (Parameters.Any(p => p.PlainName == name))
            name += "_";
        return name;
    }
}

/// <summary>A type parameter and what stands for it: itself, or what an interface is inherited with. Keep it immutable and equatable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type, as written in code.</param>
internal sealed record TypeArgument(string Name, string Type);
