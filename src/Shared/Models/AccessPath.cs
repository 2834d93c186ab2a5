using System.Collections.Immutable;
using System.Text;

namespace AdsGuard.Models;

/// <summary>A place relative to a call: an argument, the receiver (in a constructor: the new object) or the return value, and the steps from there.</summary>
/// <remarks>
/// <c>Index</c> is the position among the parameters of the method's definition (<c>this</c> of an extension method is 0); it is -1 where the path
/// means every argument, or names one by <c>ArgumentName</c>.
/// </remarks>
internal sealed record AccessPath(PathRoot Root, int Index, string? ArgumentName, ImmutableArray<PathStep> Steps)
{
    public static AccessPath ReturnValue { get; } = new(PathRoot.ReturnValue, -1, null, []);

    /// <summary>Where in the line the name or the position of the argument stands; -1 where the path has neither.</summary>
    public int Column { get; init; } = -1;

    public bool IsEveryArgument => Root == PathRoot.Argument && Index < 0 && ArgumentName is null;

    /// <summary>The path as a model file writes it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Root switch
        {
            PathRoot.Argument => $"Argument[{ArgumentName ?? (Index < 0 ? "*" : $"{Index}")}]",
            PathRoot.Receiver => "Receiver",
            PathRoot.TypeArgument => $"TypeArgument[{ArgumentName ?? $"{Index}"}]",
            _ => "ReturnValue",
        });
        foreach (var step in Steps)
            text.Append('.').Append(step.ToString());
        return text.ToString();
    }
}

internal enum PathRoot
{
    Argument,
    Receiver,
    ReturnValue,

    /// <summary>Something of the type that a type parameter of the method, or of its type, stands for: what a query gives, what a file holds.</summary>
    TypeArgument,
}
