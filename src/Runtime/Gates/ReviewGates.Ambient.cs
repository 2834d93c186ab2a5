using System;
using System.Threading;

namespace AdsGuard;

/// <content>Where generated code finds its gates when the type that it belongs to has none of its own.</content>
public sealed partial class ReviewGates
{
    private static readonly AsyncLocal<Scope?> Scoped = new();
    private static Func<ReviewGates?>? FindDefault;

    /// <summary>Gets the gates in force: those of the innermost <see cref="Use"/>, else the default, else some that are closed to everything.</summary>
    public static ReviewGates Current => Scoped.Value?.InForce?.Gates ?? Volatile.Read(ref FindDefault)?.Invoke() ?? Closed;

    /// <summary>Sets the default of the program. It can be set once, when the program starts: who could replace it could open it.</summary>
    /// <param name="gates">The gates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is a default already.</exception>
    public static void SetDefault(ReviewGates gates)
    {
        Required.Value(gates, nameof(gates));
        SetDefault(() => gates);
    }

    /// <summary>Sets the default of the program as something that is looked up with each call, such as a service of the present web request.</summary>
    /// <param name="find">Finds the gates; <see langword="null"/> from it means closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="find"/> is null.</exception>
    /// <exception cref="InvalidOperationException">There is a default already.</exception>
    public static void SetDefault(Func<ReviewGates?> find)
    {
        if (Interlocked.CompareExchange(ref FindDefault, Required.Value(find, nameof(find)), null) is not null)
            throw new InvalidOperationException("The default gates are set already. A part of the program that needs others takes them by constructor, or by ReviewGates.Use.");
    }

    /// <summary>Uses other gates in what is called from here, until the result is disposed of: for tests, and for parts of a program with a queue of their own.</summary>
    /// <param name="gates">The gates.</param>
    /// <returns>What ends the use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gates"/> is null.</exception>
    public static IDisposable Use(ReviewGates gates) => new Scope(Required.Value(gates, nameof(gates)));

    /// <summary>Gives back gates, or some that are closed to everything where a type was given none. For generated code.</summary>
    /// <param name="gates">The gates that the type was given.</param>
    /// <returns>Gates that can be asked.</returns>
    public static ReviewGates OrClosed(ReviewGates? gates) => gates ?? Closed;

    /// <summary>A use, and that which it stands within. Whichever ends first, what has ended is not in force again.</summary>
    private sealed class Scope : IDisposable
    {
        private readonly Scope? _outer = Scoped.Value;
        private volatile bool _ended;

        internal Scope(ReviewGates gates)
        {
            Gates = gates;
            Scoped.Value = this;
        }

        internal ReviewGates Gates { get; }

        /// <summary>Gets the innermost use that has not ended.</summary>
        internal Scope? InForce
        {
            get
            {
                var scope = this;
                while (scope is { _ended: true })
                    scope = scope._outer;
                return scope;
            }
        }

        public void Dispose()
        {
            _ended = true;
            Scoped.Value = Scoped.Value?.InForce;
        }
    }
}
