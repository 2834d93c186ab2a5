using System;
using System.Runtime.CompilerServices;

namespace AdsGuard.Analyzers.Flow.Lattice;

/// <summary>
/// Whether there is room for another level of recursion. Analyzers run on whatever thread the compiler gives them, and a stack that overflows takes the build
/// with it; the budgets on depth keep away from that on their own only where expressions and calls are not both deep.
/// </summary>
internal static class StackGuard
{
    public static bool HasRoom
    {
        get
        {
            try
            {
                RuntimeHelpers.EnsureSufficientExecutionStack();
                return true;
            }
            catch (InsufficientExecutionStackException)
            {
                return false;
            }
        }
    }
}
