using System;

namespace AdsGuard.Differential.Execution;

/// <summary>Answers what a program asks and the analysis cannot foresee: which branch, how often, and when to end.</summary>
internal sealed class Decisions
{
    /// <summary>Calls and iterations of one run, over all its functions.</summary>
    private const int MaximalSteps = 250;

    /// <summary>What one run may allocate: text that doubles in a loop grows faster than any count of steps.</summary>
    private const long MaximalBytes = 1_000_000;

    private readonly object _gate = new();
    private Random _random = new(0);
    private int _steps;
    private long _allocatedBefore;

    /// <summary>Begins a run: another one for each seed.</summary>
    public void Restart(int seed)
    {
        lock (_gate)
        {
            _random = new Random(seed);
            _steps = 0;
            _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        }
    }

    public int Number(int count)
    {
        lock (_gate) return _random.Next(count);
    }

    public bool Stop()
    {
        lock (_gate) return ++_steps > MaximalSteps || GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore > MaximalBytes;
    }
}
