using System.Linq;
using AdsGuard.Differential.Programs;

namespace AdsGuard.Differential.Grammar;

/// <summary>What all programs share: the system that is watched, and a world whose decisions the analysis cannot foresee.</summary>
internal static class Prelude
{
    /// <summary>The class behind the system while programs run.</summary>
    public const string WatchedName = "Watched";

    /// <summary>The class behind the decisions while programs run.</summary>
    public const string DecidedName = "Decided";

    public static readonly string Text = $$"""
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using AdsGuard;

        [assembly: AdsSystem("model")]

        /// <summary>Each call in a program has an input of its own, so that what arrives names the call.</summary>
        [AdsClient("model")]
        public interface IAds
        {
        {{string.Join('\n', Enumerable.Range(0, ProgramGenerator.MaximalSinks).Select(static number => $"    string S{number}(object? value);"))}}
        }

        public interface IInputs
        {
            bool Flag();

            int Number(int count);

            /// <summary>Whether the program has done enough: every function, loop and lambda that could go on for ever asks.</summary>
            bool Stop();
        }
        """;

    /// <summary>What stands behind the interfaces while programs run. The analysis does not see it.</summary>
    public static readonly string Harness = $$"""
        public sealed class {{WatchedName}}(Func<int, object?, string> receive) : IAds
        {
        {{string.Join('\n', Enumerable.Range(0, ProgramGenerator.MaximalSinks).Select(static number => $"    public string S{number}(object? value) => receive({number}, value);"))}}
        }

        public sealed class {{DecidedName}}(Func<int, int> number, Func<bool> stop) : IInputs
        {
            public bool Flag() => number(2) == 0;

            public int Number(int count) => number(count);

            public bool Stop() => stop();
        }
        """;
}
